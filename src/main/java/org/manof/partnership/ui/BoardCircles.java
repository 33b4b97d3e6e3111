package org.manof.partnership.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.manof.partnership.CirclesPicture;
import org.manof.workshop.Face;

/** What the room looks at: three rings, everybody's placements in one, and how many people they come from. */
@StyleSheet("manof/styles/partnership.css")
final class BoardCircles extends Div {
    private final NoLever none = new NoLever("circles.noLever.board");
    private final LeverLine lever = new LeverLine();
    private final Paragraph turnout = new Paragraph();
    private final AimLine aim = new AimLine();
    private final Div heading = new Div(lever, aim, turnout);
    private final RingsElement rings = new RingsElement();
    private final MeaningsList meanings = new MeaningsList();
    private final Reading reading = new Reading(this);

    BoardCircles(Face face) {
        addClassNames("circles-board", "fill");
        heading.addClassName("circles-heading");
        turnout.addClassName("muted");
        rings.mode(RingsElement.Mode.BOARD);
        add(none, heading, rings, meanings);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(CirclesPicture.class).get(),
                        face.whole().get().people().size()));
    }

    private void draw(CirclesPicture picture, int people) {
        var chosen = picture.focus() != null;
        none.setVisible(!chosen);
        heading.setVisible(chosen);
        rings.setVisible(chosen);
        meanings.setVisible(chosen);
        lever.show(picture.focus());
        aim.show(picture.aim());
        turnout.setText(getTranslation("circles.turnout", picture.turnout(), people));
        meanings.show(picture.meanings());
        rings.meanings(picture.meanings());
        rings.people(reading.together(picture));
    }
}
