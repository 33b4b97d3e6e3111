package org.manof.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import org.manof.evaluation.EvaluationPicture;
import org.manof.security.Actor;
import org.manof.workshop.Face;

/** The facilitator's side: what the room suggests, and the cells. */
final class EvaluationConsole extends Div {
    EvaluationConsole(Face face, EvaluationRoom room) {
        addClassName("stack");
        var picture = face.picture(EvaluationPicture.class);
        var suggestions = new SuggestionList(face, room);
        var desk = new EvaluationDesk(room, (Actor.Staff) face.actor(), face.initiative(), picture.peek());
        add(suggestions, desk);
        Signal.effect(this, () -> {
            suggestions.draw(picture.get(), face.item().get().phase());
            desk.draw(picture.get());
        });
    }
}
