package org.manof.partnership.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Aim;
import org.manof.partnership.Circles;
import org.manof.partnership.CirclesPicture;
import org.manof.partnership.LeverChoice;
import org.manof.partnership.Moves;
import org.manof.partnership.Stakeholders;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.ui.ReviewDesk;

/** The facilitator's side: which lever the circles are about, and what is settled with the room. */
@StyleSheet("manof/styles/partnership.css")
final class ConsoleCircles extends Div {
    private final Face face;
    private final Circles circles;
    private final NoLever none = new NoLever("circles.noLever.console");
    private final Moves moves;
    private final Select<LeverChoice> lever = new Select<>();
    private final RadioButtonGroup<Aim> aim = new RadioButtonGroup<>();
    private final MovesList drafts = new MovesList(this::plan);
    private final Paragraph turnout = new Paragraph();
    private final Paragraph how = new Paragraph(getTranslation("circles.fixHow"));
    private final Div work = new Div();
    private final RingsElement rings = new RingsElement();
    private final Reading reading = new Reading(this);
    private final AddStakeholder form;
    private final ReviewDesk desk;
    private final HidingList hiding;
    private List<LeverChoice> offered = List.of();
    private @Nullable UUID focus;
    private Aim asked = Aim.NOW;

    ConsoleCircles(Face face, Circles circles, Moves moves, Stakeholders stakeholders, ReviewDesk desk) {
        this.desk = desk;
        this.hiding = new HidingList(desk);
        this.face = face;
        this.circles = circles;
        this.moves = moves;
        addClassName("circles-console");
        lever.setLabel(getTranslation("circles.focus"));
        lever.setItemLabelGenerator(LeverChoice::title);
        lever.addValueChangeListener(this::turn);
        aim.setLabel(getTranslation("aim.asked"));
        aim.setItems(Aim.values());
        aim.setItemLabelGenerator(each -> getTranslation("aim." + each.name() + ".title"));
        aim.addValueChangeListener(this::ask);
        turnout.addClassName("muted");
        how.addClassNames("muted", "small");
        rings.mode(RingsElement.Mode.FIX);
        rings.onPlace(this::settle);
        form = new AddStakeholder(face, stakeholders, owner(face));
        work.addClassName("stack");
        work.add(lever, aim, turnout, how, rings, drafts, form, hiding);
        add(none, desk, work);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(CirclesPicture.class).get(),
                        face.item().get(),
                        face.whole().get().people().size()));
    }

    private void draw(CirclesPicture picture, AgendaItem item, int people) {
        var unused = desk.draw(item, picture.added(), picture.turns());
        hiding.show(picture);
        var chosen = picture.focus();
        none.setVisible(chosen == null);
        work.setVisible(chosen != null);
        focus = chosen == null ? null : chosen.id();
        if (!offered.equals(picture.levers())) {
            offered = picture.levers();
            lever.setItems(offered);
        }
        lever.setValue(chosen);
        asked = picture.aim();
        aim.setValue(asked);
        drafts.show(picture);
        turnout.setText(getTranslation("circles.turnout", picture.turnout(), people));
        rings.meanings(picture.meanings());
        rings.people(reading.together(picture));
        form.sectors(picture.sectors());
    }

    private void turn(AbstractField.ComponentValueChangeEvent<Select<LeverChoice>, LeverChoice> change) {
        var wanted = change.getValue();
        if (change.isFromClient() && wanted != null) {
            var turned = Refusals.guard(
                    this, () -> circles.focus(face.actor(), face.workshop(), face.activity(), wanted.id(), Ids.next()));
            if (!turned) {
                lever.setValue(change.getOldValue());
            }
        }
    }

    private void ask(AbstractField.ComponentValueChangeEvent<RadioButtonGroup<Aim>, Aim> change) {
        var wanted = change.getValue();
        if (change.isFromClient() && wanted != null) {
            var turned = Refusals.guard(
                    this, () -> circles.turn(face.actor(), face.workshop(), face.activity(), wanted, Ids.next()));
            if (!turned) {
                aim.setValue(change.getOldValue());
            }
        }
    }

    private void plan(UUID stakeholder) {
        var about = focus;
        if (about != null) {
            Refusals.guard(
                    this, () -> moves.plan(face.actor(), spot(about, stakeholder), Languages.current(), Ids.next()));
        }
    }

    private Circles.Spot spot(UUID about, UUID stakeholder) {
        return new Circles.Spot(face.workshop(), face.activity(), about, stakeholder, asked);
    }

    private void settle(RingsElement.Placed placed) {
        var about = focus;
        var outcome = about == null
                ? Refusals.Outcome.REFUSED
                : Refusals.attempt(this, () -> {
                    var spot = spot(about, placed.stakeholder());
                    placed.circle()
                            .ifPresentOrElse(
                                    circle -> circles.fix(face.actor(), spot, circle, placed.command()),
                                    () -> circles.unfix(face.actor(), spot, placed.command()));
                });
        rings.answer(placed, outcome);
    }

    private static String owner(Face face) {
        return face.actor() instanceof Actor.Staff staff ? staff.account().toString() : "";
    }
}
