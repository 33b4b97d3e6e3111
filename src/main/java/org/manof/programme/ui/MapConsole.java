package org.manof.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Meanings;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.LeverChoice;
import org.manof.programme.LeverMap;
import org.manof.programme.Programme;
import org.manof.programme.ProgrammeDecisions;
import org.manof.programme.ProgrammeDesk;
import org.manof.programme.ProgrammeFocus;
import org.manof.programme.Programmes;
import org.manof.programme.ProgrammesPicture;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.ui.ReviewDesk;

/** The facilitator's side of the map: the lever in focus, all sums, likely duplicates, and each programme with what can be done with it. */
@StyleSheet("manof/styles/programme.css")
final class MapConsole extends Div {
    private final Face face;
    private final ProgrammeDesk desk;
    private final Deciding deciding;
    private final ReviewDesk review;
    private final Words words = Words.at(this);
    private final NoLever none = new NoLever();
    private final Div work = new Div();
    private final LeverSelect lever;
    private final MapTable table = new MapTable();
    private final H2 title = new H2();
    private final Paragraph sum = new Paragraph();
    private final SimilarList similar = new SimilarList(this::merge);
    private final Paragraph chosen = new Paragraph();
    private final Button merge;
    private final Kept<Row> list;
    /** The ticked programmes in the order of ticking. */
    private final Map<UUID, Programme> ticked = new LinkedHashMap<>();

    private @Nullable UUID focus;

    /** A programme with all that its row is drawn with. */
    private record Row(Programme programme, List<SectorPicture> sectors, Meanings meanings, boolean here) {
        boolean free() {
            return programme.decision() == null && programme.vote() == null;
        }
    }

    MapConsole(Face face, ProgrammeDesk desk, ProgrammeFocus focuses, ProgrammeDecisions decisions, ReviewDesk review) {
        this.face = face;
        this.desk = desk;
        this.review = review;
        this.deciding = new Deciding(this, face, decisions);
        addClassNames("stack", "programme-console");
        lever = new LeverSelect(
                getTranslation("programme.focus"),
                picked -> Refusals.guard(this, () -> focuses.turn(face.actor(), at(), picked, Ids.next())));
        sum.addClassName("muted");
        chosen.getElement().setAttribute("aria-live", "polite");
        merge = new Button(getTranslation("programme.merge"), pressed -> merge(List.copyOf(ticked.values())));
        var add = new Button(getTranslation("programme.byHand"), pressed -> write());
        var tools = new Div(chosen, merge, add);
        tools.addClassNames("row", "programme-tools");
        var items = new UnorderedList();
        items.addClassNames("plain-list", "programme-list");
        list = new Kept<>(items, row -> row.programme().id(), this::item);
        work.addClassName("stack");
        work.add(lever, table, title, sum, similar, tools, items);
        add(none, review, work);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(ProgrammesPicture.class).get(), face.item().get()));
    }

    private void draw(ProgrammesPicture picture, AgendaItem item) {
        var unused = review.draw(item, picture.written(), picture.turns());
        var map = picture.of(picture.focus());
        focus = picture.focus();
        none.setVisible(map.isEmpty());
        work.setVisible(map.isPresent());
        lever.show(
                picture.levers().stream()
                        .map(one -> new LeverChoice(one.lever(), one.title()))
                        .toList(),
                focus);
        table.draw(picture);
        map.ifPresent(one -> draw(picture, one));
    }

    private void draw(ProgrammesPicture picture, LeverMap map) {
        title.setText(getTranslation("programme.around", map.title()));
        sum.setText(words.sum(map.programmes()));
        similar.draw(map);
        var standing = map.programmes().stream().map(Programme::id).toList();
        ticked.keySet().retainAll(standing);
        map.programmes().forEach(programme -> ticked.computeIfPresent(programme.id(), (_, _) -> programme));
        count();
        list.show(picture.sectors().stream()
                .flatMap(sector -> map.in(sector.code()).stream())
                .map(programme -> new Row(
                        signed(programme),
                        picture.sectors(),
                        picture.meanings(),
                        programme.activity().equals(face.activity())))
                .toList());
    }

    /** With the names that facilitators are to see. */
    private Programme signed(Programme programme) {
        var names = review.names();
        var authors = programme.originals().stream()
                .flatMap(id -> Stream.ofNullable(names.get(id)))
                .toList();
        return authors.isEmpty() ? programme : programme.signed(authors);
    }

    private ListItem item(Row row) {
        var programme = row.programme();
        var item = new ListItem();
        item.addClassNames("card", "programme-row");
        if (row.free()) {
            var box = new Checkbox();
            box.setAriaLabel(getTranslation("programme.tick", programme.name()));
            box.setValue(ticked.containsKey(programme.id()));
            box.addValueChangeListener(change -> tick(programme, change.getValue()));
            item.add(box);
        }
        var tools = new Div(deciding.button(programme, row.meanings()));
        tools.addClassName("row");
        if (row.free() && programme.merged()) {
            tools.add(named(
                    "programme.unmerge",
                    programme,
                    () -> desk.unmerge(face.actor(), at(), programme.id(), Ids.next())));
        }
        if (row.free() && programme.staffs()) {
            var correct = new Button(getTranslation("programme.correct"), pressed -> correct(programme));
            correct.setAriaLabel(getTranslation("programme.changeNamed", programme.name()));
            tools.add(correct);
        } else if (row.free() && row.here()) {
            tools.add(review.hiding(programme.id(), programme.name()));
        }
        var card = new ProgrammeCard(programme, row.sectors(), row.meanings());
        card.add(tools);
        item.add(card);
        return item;
    }

    private Button named(String key, Programme programme, Runnable command) {
        var button = new Button(getTranslation(key), pressed -> Refusals.guard(this, command));
        button.setAriaLabel(getTranslation("programme.about", getTranslation(key), programme.name()));
        return button;
    }

    private void tick(Programme programme, boolean on) {
        if (on) {
            ticked.put(programme.id(), programme);
        } else {
            ticked.remove(programme.id());
        }
        count();
    }

    private void count() {
        chosen.setText(getTranslation("programme.selected", ticked.size()));
        merge.setVisible(ticked.size() > 1);
    }

    private void write() {
        var about = focus;
        if (about != null) {
            new ProgrammeDialog(
                            face,
                            getTranslation("programme.byHand"),
                            getTranslation("programme.save"),
                            List.of(),
                            (typed, command) ->
                                    Refusals.guard(this, () -> desk.add(face.actor(), at(), about, typed, command)))
                    .open();
        }
    }

    private void correct(Programme programme) {
        new ProgrammeDialog(
                        face,
                        getTranslation("programme.edit"),
                        getTranslation("programme.save"),
                        List.of(programme),
                        (typed, command) -> Refusals.guard(
                                this,
                                () -> desk.correct(
                                        face.actor(), at(), programme.id(), programme.about(), typed, command)))
                .open();
    }

    private void merge(List<Programme> several) {
        new ProgrammeDialog(
                        face,
                        getTranslation("programme.mergeTitle"),
                        getTranslation("programme.mergeNow"),
                        several,
                        (typed, command) -> Refusals.guard(
                                this,
                                () -> desk.merge(
                                        face.actor(),
                                        at(),
                                        several.stream().map(Programme::id).toList(),
                                        typed,
                                        command)))
                .open();
    }

    private Programmes.At at() {
        return new Programmes.At(face.workshop(), face.activity());
    }
}
