package org.manof.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.manof.governance.ModelAt;
import org.manof.governance.ModelPicture;
import org.manof.governance.UnitComment;
import org.manof.security.Actor;
import org.manof.workshop.Face;
import org.manof.workshop.ui.ReviewDesk;

/** The facilitator's desk in a workshop, with what the room says and what of it waits to be read. */
final class ModelConsole extends Div {
    private final Face face;
    private final ReviewDesk review;
    private final ModelHands hands;

    ModelConsole(Face face, ModelRoom room, ReviewDesk review) {
        this.face = face;
        this.review = review;
        var actor = (Actor.Staff) face.actor();
        var at = new ModelAt(face.initiative(), face.workshop());
        hands = new ModelHands(room, actor, at, () -> {});
        var desk = new ModelDesk(room, actor, at, this::tools);
        addClassName("stack");
        add(review, desk);
        Signal.effect(this, () -> {
            var picture = face.picture(ModelPicture.class).get();
            var unused = review.draw(face.item().get(), picture.written(), picture.turns());
        });
        desk.follow(face.picture(ModelPicture.class));
    }

    private List<Component> tools(UnitComment comment) {
        var take = new Button(
                getTranslation(comment.takenUp() ? "model.leave" : "model.takeUp"),
                _ -> hands.takeUp(this, face.activity(), comment.id(), !comment.takenUp()));
        take.setAriaLabel(getTranslation(comment.takenUp() ? "model.leaveNamed" : "model.takeUpNamed", comment.text()));
        return List.of(take, review.hiding(comment.id(), comment.text()));
    }
}
