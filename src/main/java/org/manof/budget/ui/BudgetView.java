package org.manof.budget.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.workshop.ui.InitiativePage;
import org.manof.workshop.ui.LiveDesk;

/** The budget of an initiative outside a workshop, for its facilitators and its coordinator. */
@Route("budget")
@PermitAll
class BudgetView extends InitiativePage {
    private final transient BudgetRoom room;

    BudgetView(PageParts parts, BudgetRoom room) {
        super(parts, "budget.title");
        this.room = room;
    }

    @Override
    protected LiveDesk desk(Actor.Staff actor, UUID initiative) {
        return new BudgetDesk(room, actor, initiative, room.budgets().read(actor, initiative));
    }
}
