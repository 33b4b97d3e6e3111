package org.manof.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import org.manof.budget.BudgetPicture;
import org.manof.security.Actor;
import org.manof.workshop.Face;

/** The facilitator's side: what the room offers, and the cells. */
final class BudgetConsole extends Div {
    BudgetConsole(Face face, BudgetRoom room) {
        addClassName("stack");
        var actor = (Actor.Staff) face.actor();
        var picture = face.picture(BudgetPicture.class);
        var offers = new OfferList(face, room);
        var desk = new BudgetDesk(room, actor, face.initiative(), picture.peek());
        add(offers, desk);
        Signal.effect(this, () -> {
            offers.draw(picture.get());
            desk.draw(picture.get());
        });
    }
}
