package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import org.manof.lever.ChoicePicture;
import org.manof.workshop.Face;

/** The vote on levers, and beside its results what was chosen: phone and board. */
@StyleSheet("manof/styles/lever.css")
final class ChoiceFace extends Div {
    ChoiceFace(Face face, Component vote, Words words, String... classNames) {
        addClassNames(classNames);
        var chosen = new ChosenList(words);
        add(chosen, vote);
        Signal.effect(this, () -> {
            var levers = face.picture(ChoicePicture.class).get().chosen();
            chosen.show(levers);
            setClassName("lever-decided", !levers.isEmpty());
        });
    }
}
