package org.manof.lever.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.lever.Gallery;
import org.manof.lever.GalleryLever;
import org.manof.lever.LeverCards;
import org.manof.lever.LeversPicture;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.MergeBar;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;
import org.manof.workshop.WritingRules;
import org.manof.workshop.ui.ReviewDesk;

/** How many proposals there are while they are private; then the gallery, with merging by tick and button, and the cards to be filled. */
@StyleSheet("manof/styles/lever.css")
final class GalleryConsole extends Div {
    private final Face face;
    private final Gallery gallery;
    private final LeverCards cards;
    private final Words words;
    private final ReviewDesk desk;
    private final Paragraph count = new Paragraph();
    private final Paragraph sentence = new Paragraph();
    private final Div shown = new Div();
    private final MergeBar bar = new MergeBar(
            count -> getTranslation("lever.selected", count),
            getTranslation("lever.mergeTitle"),
            getTranslation("lever.merge"),
            this::merge);
    private final Kept<Row> list;

    private @Nullable CardDialog card;

    private record Row(GalleryLever lever, boolean frozen) {}

    GalleryConsole(Face face, Gallery gallery, LeverCards cards, Words words, ReviewDesk desk) {
        this.desk = desk;
        this.face = face;
        this.gallery = gallery;
        this.cards = cards;
        this.words = words;
        addClassNames("stack", "lever-console");
        count.addClassName("lever-count");
        sentence.addClassName("muted");
        var items = new UnorderedList();
        items.addClassNames("lever-list", "lever-columns");
        shown.addClassName("stack");
        shown.add(new H2(getTranslation("lever.gallery")), bar, items);
        list = new Kept<>(items, row -> row.lever().id(), this::row);
        add(count, sentence, desk, shown);
        Signal.effect(
                this,
                () -> draw(face.picture(LeversPicture.class).get(), face.item().get()));
    }

    private ConsoleLever row(Row row) {
        var lever = row.lever();
        var item = new ConsoleLever(
                lever,
                row.frozen(),
                words,
                (ticked, on) -> bar.tick(ticked.id(), ticked.title(), on),
                this::unmerge,
                this::fill);
        if (!row.frozen() && !lever.merged()) {
            item.offer(desk.hiding(lever.id(), lever.title()));
        }
        return item;
    }

    private void draw(LeversPicture picture, AgendaItem item) {
        var unused = desk.draw(item, picture.proposals(), picture.turns());
        var revealed = item.phase() == Phase.REVEALED;
        var readFirst = WritingRules.of(item.options()).readFirst();
        count.setText(getTranslation("lever.count", picture.proposals()) + " "
                + getTranslation("lever.by", picture.people()));
        sentence.setText(getTranslation(
                !revealed
                        ? readFirst ? "review.private" : "lever.private"
                        : picture.frozen() ? "lever.frozen" : "lever.mergeHint"));
        shown.setVisible(revealed);
        var standing = picture.levers().stream().map(GalleryLever::id).toList();
        bar.keep(standing, picture.frozen());
        var rows = new ArrayList<Row>();
        picture.levers().forEach(lever -> rows.add(new Row(lever.signed(desk.names()), picture.frozen())));
        list.show(rows);
        var open = card;
        if (open != null) {
            picture.levers().stream().filter(lever -> open.of(lever.id())).forEach(open::show);
        }
    }

    private void fill(GalleryLever lever) {
        var dialog = new CardDialog(
                face, cards, lever, face.picture(LeversPicture.class).peek().components(), words);
        dialog.addOpenedChangeListener(change -> card = change.isOpened() ? dialog : null);
        card = dialog;
        dialog.open();
    }

    private boolean merge(List<UUID> ticked, String title, UUID command) {
        return Refusals.guard(this, () -> gallery.merge(face.actor(), face.workshop(), ticked, title, command));
    }

    private void unmerge(GalleryLever lever) {
        Refusals.guard(this, () -> gallery.unmerge(face.actor(), face.workshop(), lever.id(), Ids.next()));
    }
}
