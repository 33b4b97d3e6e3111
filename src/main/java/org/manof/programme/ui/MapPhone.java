package org.manof.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Meanings;
import org.manof.initiative.SectorPicture;
import org.manof.programme.Description;
import org.manof.programme.OwnProgramme;
import org.manof.programme.Programme;
import org.manof.programme.Programmes;
import org.manof.programme.ProgrammesPicture;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.Seats;
import org.manof.workshop.ui.StandingNote;
import org.manof.workshop.ui.WritingNotice;

/** A participant adds programmes around a lever, and sees all that were added, sector by sector. */
@StyleSheet("manof/styles/programme.css")
final class MapPhone extends Div {
    private final Face face;
    private final Programmes programmes;
    private final Words words = Words.at(this);
    private final WritingNotice notice = new WritingNotice("programme.seenAtOnce");
    private final NoLever none = new NoLever();
    private final MapForm form;
    private final H2 title = new H2();
    private final Paragraph sum = new Paragraph();
    private final Kept<Shown> list;
    private List<OwnProgramme> mine = List.of();
    private @Nullable Read read;

    /** What decides that one's own programmes have to be read again. */
    private record Read(Phase phase, int decisions) {}

    /** A programme of the map, or one's own that nobody else sees yet, with what it is drawn with. */
    private record Shown(
            UUID id,
            @Nullable Programme programme,
            @Nullable OwnProgramme own,
            boolean open,
            List<SectorPicture> sectors,
            Meanings meanings) {}

    MapPhone(Face face, Participant me, Programmes programmes, Seats seats) {
        this.face = face;
        this.programmes = programmes;
        addClassNames("pad", "stack", "programme-phone");
        readMine();
        form = new MapForm(new ProgrammeDrafts(this, face, me, seats, mine), this::send);
        sum.addClassName("muted");
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        list = new Kept<>(items, Shown::id, this::item);
        add(notice, none, form, title, sum, items);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(ProgrammesPicture.class).get(), face.item().get()));
    }

    private void draw(ProgrammesPicture picture, AgendaItem item) {
        notice.draw(item);
        var next = new Read(item.phase(), picture.turns().decisions());
        if (!next.equals(read)) {
            read = next;
            readMine();
        }
        var any = picture.focus() != null;
        none.setVisible(!any);
        form.setVisible(any);
        form.draw(picture, item.phase() == Phase.OPEN);
        show(picture, item.phase() == Phase.OPEN);
    }

    private void show(ProgrammesPicture picture, boolean open) {
        var map = picture.of(form.lever());
        var standing = map.map(one -> one.programmes()).orElse(List.of());
        title.setVisible(map.isPresent());
        sum.setVisible(map.isPresent());
        map.ifPresent(one -> title.setText(getTranslation("programme.around", one.title())));
        sum.setText(words.sum(standing));
        var unseen = mine.stream()
                .filter(own -> !own.standing().published())
                .map(own -> new Shown(own.id(), null, own, open, picture.sectors(), picture.meanings()));
        var seen = picture.sectors().stream()
                .flatMap(sector -> map.stream().flatMap(one -> one.in(sector.code()).stream()))
                .map(programme -> new Shown(
                        programme.id(),
                        programme,
                        own(programme),
                        open && programme.decision() == null && programme.vote() == null,
                        picture.sectors(),
                        picture.meanings()));
        list.show(Stream.concat(unseen, seen).toList());
    }

    private @Nullable OwnProgramme own(Programme programme) {
        return mine.stream()
                .filter(own -> programme.originals().contains(own.id()))
                .findFirst()
                .orElse(null);
    }

    private ListItem item(Shown shown) {
        var own = shown.own();
        var programme = shown.programme();
        var item = new ListItem();
        item.addClassName("card");
        if (programme != null) {
            var card = new ProgrammeCard(programme, shown.sectors(), shown.meanings());
            item.add(
                    own == null
                            ? card
                            : card.marked(
                                    getTranslation(programme.merged() ? "programme.holdsYours" : "programme.yours")));
        } else if (own != null) {
            item.add(
                    new ProgrammeCard(own.about(), own.body(), shown.sectors()),
                    new StandingNote(own.standing(), shown.open()));
        }
        if (own != null && shown.open() && own.id().equals(shown.id())) {
            item.add(tools(own));
        }
        return item;
    }

    private Div tools(OwnProgramme own) {
        var name = own.about().name();
        var change = new Button(getTranslation("programme.change"), pressed -> form.write(own));
        change.setAriaLabel(getTranslation("programme.changeNamed", name));
        var remove = new Button(getTranslation("programme.delete"), pressed -> ask(own));
        remove.setAriaLabel(getTranslation("programme.deleteNamed", name));
        var tools = new Div(change, remove);
        tools.addClassName("row");
        return tools;
    }

    private void ask(OwnProgramme own) {
        var dialog = new ConfirmDialog(
                getTranslation("programme.delete.question"),
                own.about().name(),
                getTranslation("programme.delete"),
                confirmed -> withdraw(own));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }

    private boolean send(@Nullable UUID earlier, UUID lever, Description about, UUID command) {
        var taken = Refusals.guard(this, () -> {
            if (earlier == null) {
                programmes.add(face.actor(), at(), lever, about, command);
            } else {
                programmes.rewrite(face.actor(), at(), earlier, about, command);
            }
        });
        if (taken) {
            Refusals.tell(this, notice.sent("programme.sent"));
        }
        refresh();
        return taken;
    }

    private void withdraw(OwnProgramme own) {
        if (Refusals.guard(this, () -> programmes.withdraw(face.actor(), at(), own.id(), Ids.next()))) {
            form.leave(own.id());
        }
        refresh();
    }

    private void refresh() {
        readMine();
        show(face.picture(ProgrammesPicture.class).peek(), face.ref().phase() == Phase.OPEN);
    }

    private void readMine() {
        Refusals.guard(this, () -> mine = programmes.mine(face.actor(), at()));
    }

    private Programmes.At at() {
        return new Programmes.At(face.workshop(), face.activity());
    }
}
