package org.manof.assumption.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.UUID;
import org.manof.assumption.AssumptionGallery;
import org.manof.assumption.AssumptionsPicture;
import org.manof.assumption.GalleryAssumption;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.MergeBar;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;
import org.manof.workshop.WritingRules;
import org.manof.workshop.ui.ReviewDesk;

/** How many assumptions there are while they are private; then the gallery, with merging by tick and button. */
@StyleSheet("manof/styles/assumption.css")
final class GalleryConsole extends Div {
    private final Face face;
    private final AssumptionGallery gallery;
    private final ReviewDesk desk;
    private final Paragraph count = new Paragraph();
    private final Paragraph sentence = new Paragraph();
    private final Div shown = new Div();
    private final MergeBar bar = new MergeBar(
            ticks -> getTranslation("assumption.selected", ticks),
            getTranslation("assumption.mergeText"),
            getTranslation("assumption.merge"),
            this::merge);
    private final Kept<Row> list;

    private record Row(GalleryAssumption assumption, boolean frozen) {}

    GalleryConsole(Face face, AssumptionGallery gallery, ReviewDesk desk) {
        this.desk = desk;
        this.face = face;
        this.gallery = gallery;
        addClassNames("stack", "assumption-console");
        count.addClassName("assumption-count");
        sentence.addClassName("muted");
        var items = new UnorderedList();
        items.addClassNames("assumption-list", "assumption-columns");
        shown.addClassName("stack");
        shown.add(new H2(getTranslation("assumption.gallery")), bar, items);
        list = new Kept<>(items, row -> row.assumption().id(), this::item);
        add(count, sentence, desk, shown);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(AssumptionsPicture.class).get(),
                        face.item().get()));
    }

    private void draw(AssumptionsPicture picture, AgendaItem item) {
        var unused = desk.draw(item, picture.written(), picture.turns());
        var revealed = item.phase() == Phase.REVEALED;
        var readFirst = WritingRules.of(item.options()).readFirst();
        count.setText(getTranslation("assumption.count", picture.written(), picture.people()));
        sentence.setText(getTranslation(
                !revealed
                        ? readFirst ? "review.private" : "assumption.private"
                        : picture.frozen() ? "assumption.frozen" : "assumption.mergeHint"));
        shown.setVisible(revealed);
        var standing = picture.gallery().stream().map(GalleryAssumption::id).toList();
        bar.keep(standing, picture.frozen());
        list.show(picture.gallery().stream()
                .map(assumption -> new Row(assumption.signed(desk.names()), picture.frozen()))
                .toList());
    }

    private ListItem item(Row row) {
        var assumption = row.assumption();
        var item = new ListItem();
        item.addClassNames("card", "assumption-row");
        var card = new AssumptionCard(assumption);
        if (!row.frozen()) {
            var box = new Checkbox();
            box.setAriaLabel(getTranslation("assumption.tick", assumption.text()));
            box.addValueChangeListener(change -> {
                item.setClassName("assumption-ticked", change.getValue());
                bar.tick(assumption.id(), assumption.text(), change.getValue());
            });
            item.add(box);
            if (assumption.merged()) {
                var apart = new Button(getTranslation("assumption.unmerge"), pressed -> unmerge(assumption));
                apart.setAriaLabel(getTranslation("assumption.unmergeNamed", assumption.text()));
                card.add(apart);
            } else {
                card.add(desk.hiding(assumption.id(), assumption.text()));
            }
        }
        item.add(card);
        return item;
    }

    private boolean merge(List<UUID> ticked, String text, UUID command) {
        return Refusals.guard(this, () -> gallery.merge(face.actor(), face.workshop(), ticked, text, command));
    }

    private void unmerge(GalleryAssumption assumption) {
        Refusals.guard(this, () -> gallery.unmerge(face.actor(), face.workshop(), assumption.id(), Ids.next()));
    }
}
