package org.manof.governance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.governance.ModelPicture;
import org.manof.governance.OwnComment;
import org.manof.governance.Unit;
import org.manof.governance.UnitPlace;
import org.manof.shared.Ids;
import org.manof.shared.ui.Lasting;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.Seats;
import org.manof.workshop.ui.Drafts;
import org.manof.workshop.ui.WritingNotice;

/** The model on a phone: its units place by place, what the room says about each, and one's own word. */
@StyleSheet("manof/styles/model.css")
final class ModelPhone extends Div implements PhoneUnit.Hand {
    private final Face face;
    private final Participant me;
    private final ModelRoom room;
    private final Seats seats;
    private final WritingNotice notice = new WritingNotice("writing.read.atOnce");
    private final Paragraph empty = new Paragraph(getTranslation("model.phone.empty"));
    private final Map<UnitPlace, Part> parts = new EnumMap<>(UnitPlace.class);
    private final Set<String> typed = new HashSet<>();
    private List<OwnComment> mine = List.of();
    private Drawn drawn = new Drawn(Phase.WAITING, 0);

    /** What decides that one's own comments have to be read again. */
    private record Drawn(Phase phase, int decisions) {}

    private record Part(H2 title, Lasting<Unit, PhoneUnit> list) {}

    ModelPhone(Face face, Participant me, ModelRoom room, Seats seats) {
        this.face = face;
        this.me = me;
        this.room = room;
        this.seats = seats;
        addClassNames("pad", "stack", "model-phone");
        empty.addClassName("notice");
        add(notice, empty);
        Refusals.guard(
                this,
                () -> typed.addAll(seats.drafts(face.actor(), face.workshop(), face.activity())
                        .keySet()));
        read();
        for (var place : UnitPlace.values()) {
            var title = new H2(Words.place(this, place));
            var list = new Div();
            list.addClassName("stack");
            add(title, list);
            parts.put(
                    place,
                    new Part(
                            title,
                            new Lasting<>(
                                    list,
                                    Unit::id,
                                    unit -> new PhoneUnit(unit.id(), this, typed.contains("new." + unit.id())),
                                    (card, unit) -> card.draw(unit, drawn.phase() == Phase.OPEN, mine))));
        }
        Signal.effect(
                this,
                () -> draw(face.picture(ModelPicture.class).get(), face.item().get()));
    }

    private void draw(ModelPicture picture, AgendaItem item) {
        notice.draw(item);
        var next = new Drawn(item.phase(), picture.turns().decisions());
        if (!next.equals(drawn)) {
            drawn = next;
            read();
        }
        show(picture);
    }

    private void show(ModelPicture picture) {
        empty.setVisible(picture.units().isEmpty());
        parts.forEach((place, part) -> {
            var units = picture.in(place);
            part.title().setVisible(!units.isEmpty());
            part.list().show(units);
        });
    }

    private void read() {
        Refusals.guard(this, () -> mine = room.comments().mine(face.actor(), face.workshop(), face.activity()));
    }

    @Override
    public Drafts<OwnComment> drafts(UUID unit) {
        return new Drafts<>(
                this,
                face,
                me,
                seats,
                new Drafts.Form<>(List.of(unit.toString()), OwnComment::id, (comment, _) -> comment.text()),
                List.of());
    }

    @Override
    public boolean send(UUID unit, String text, UUID command) {
        var sent = Refusals.guard(
                this, () -> room.comments().write(face.actor(), face.workshop(), face.activity(), unit, text, command));
        if (sent) {
            Refusals.tell(this, notice.sent("model.sent"));
        }
        again();
        return sent;
    }

    @Override
    public void withdraw(UUID comment) {
        Refusals.guard(
                this,
                () -> room.comments().withdraw(face.actor(), face.workshop(), face.activity(), comment, Ids.next()));
        again();
    }

    private void again() {
        read();
        show(face.picture(ModelPicture.class).peek());
    }
}
