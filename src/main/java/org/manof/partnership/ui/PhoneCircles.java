package org.manof.partnership.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Aim;
import org.manof.partnership.Circles;
import org.manof.partnership.CirclesPicture;
import org.manof.partnership.OwnStakeholder;
import org.manof.partnership.Stakeholders;
import org.manof.shared.Ids;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.Taps;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.ReviewTurns;
import org.manof.workshop.Seats;
import org.manof.workshop.WritingRules;

/** A participant's own placements; once closed, what the room came to. */
@StyleSheet("manof/styles/partnership.css")
final class PhoneCircles extends Div {
    private final Face face;
    private final Circles circles;
    private final NoLever none = new NoLever("circles.noLever.phone");
    private final LeverLine lever = new LeverLine();
    private final AimLine aim = new AimLine();
    private final Paragraph closed = new Paragraph(getTranslation("circles.closed"));
    private final RingsElement rings = new RingsElement();
    private final Reading reading = new Reading(this);
    private final AddStakeholder form;
    private final Stakeholders stakeholders;
    private final Paragraph readFirst = new Paragraph(getTranslation("writing.read.first"));
    private final AddedList added = new AddedList(this::withdraw);
    private @Nullable Drawn drawn;

    /** What decides that one's own placements have to be read again. */
    private record Drawn(Phase phase, @Nullable UUID focus, Aim aim, int added, ReviewTurns turns) {}

    PhoneCircles(Face face, Participant me, Circles circles, Stakeholders stakeholders, Seats seats) {
        this.face = face;
        this.circles = circles;
        this.stakeholders = stakeholders;
        addClassNames("circles-phone", "stack");
        closed.addClassName("notice");
        rings.onPlace(this::place);
        form = new AddStakeholder(face, stakeholders, me.id().toString());
        form.keepIn(seats);
        readFirst.addClassName("notice");
        add(none, lever, aim, closed, rings, readFirst, form, added);
        Signal.effect(
                this,
                () -> draw(face.picture(CirclesPicture.class).get(), face.item().get()));
    }

    private void draw(CirclesPicture picture, AgendaItem item) {
        var focus = picture.focus();
        var open = picture.phase() == Phase.OPEN;
        var next = new Drawn(
                picture.phase(), focus == null ? null : focus.id(), picture.aim(), picture.added(), picture.turns());
        form.sectors(picture.sectors());
        rings.meanings(picture.meanings());
        rings.people(open ? reading.alone(picture) : reading.together(picture));
        if (!next.equals(drawn)) {
            drawn = next;
            lever.show(focus);
            aim.show(next.aim());
            aim.setVisible(focus != null);
            none.setVisible(focus == null);
            rings.setVisible(focus != null);
            Taps.belong(rings, face.activity(), next.focus(), next.aim());
            rings.mode(open ? RingsElement.Mode.PLACE : RingsElement.Mode.VIEW);
            closed.setVisible(focus != null && !open);
            form.setVisible(focus != null && open);
            var first = WritingRules.of(item.options()).readFirst();
            form.readFirst(first);
            readFirst.setVisible(focus != null && open && first);
            readAdded(open);
            readMine();
        }
    }

    private void place(RingsElement.Placed placed) {
        var about = focus();
        var outcome = about == null
                ? Refusals.Outcome.REFUSED
                : Refusals.attempt(this, () -> {
                    var spot = new Circles.Spot(face.workshop(), face.activity(), about, placed.stakeholder(), asked());
                    placed.circle()
                            .ifPresentOrElse(
                                    circle -> circles.place(face.actor(), spot, circle, placed.command()),
                                    () -> circles.takeBack(face.actor(), spot, placed.command()));
                });
        if (outcome != Refusals.Outcome.UNSAVED) {
            readMine();
        }
        rings.answer(placed, outcome);
    }

    private void readAdded(boolean open) {
        Refusals.guard(this, () -> added.show(stakeholders.mine(face.actor(), face.workshop(), face.activity()), open));
    }

    private void withdraw(OwnStakeholder own) {
        Refusals.guard(
                this,
                () -> stakeholders.withdraw(face.actor(), face.workshop(), face.activity(), own.id(), Ids.next()));
    }

    private void readMine() {
        var about = focus();
        if (about != null) {
            Refusals.guard(
                    this,
                    () -> rings.mine(circles.mine(face.actor(), face.workshop(), face.activity(), about, asked())));
        }
    }

    private @Nullable UUID focus() {
        return drawn == null ? null : drawn.focus();
    }

    private Aim asked() {
        return drawn == null ? Aim.NOW : drawn.aim();
    }
}
