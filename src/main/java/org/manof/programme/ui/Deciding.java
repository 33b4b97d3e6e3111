package org.manof.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.manof.initiative.Meanings;
import org.manof.programme.Programme;
import org.manof.programme.ProgrammeDecisions;
import org.manof.programme.Programmes;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;

/** The button by which a facilitator decides about a programme, on whichever console. */
record Deciding(Component place, Face face, ProgrammeDecisions decisions) {
    Button button(Programme programme, Meanings meanings) {
        var key = programme.decision() == null ? "programme.decide" : "programme.decideAgain";
        var button = new Button(
                place.getTranslation(key),
                pressed -> new DecisionDialog(
                                programme,
                                meanings,
                                (about, mine, command) -> Refusals.guard(
                                        place,
                                        () -> decisions.decide(
                                                face.actor(),
                                                new Programmes.At(face.workshop(), face.activity()),
                                                about.id(),
                                                about.decision(),
                                                mine,
                                                command)))
                        .open());
        button.setAriaLabel(place.getTranslation("programme.decideNamed", programme.name()));
        return button;
    }
}
