package org.manof.budget.ui;

import com.vaadin.flow.component.Component;
import org.manof.budget.BudgetPicture;
import org.manof.budget.Budgets;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Simulated;

/** Building the budget together: the facilitator in the cells, the room seeing what is missing and offering what it has. */
@org.springframework.stereotype.Component
class BudgetKind implements ActivityKind {
    private final BudgetRoom room;

    BudgetKind(BudgetRoom room) {
        this.room = room;
    }

    /** There is one budget, which every evening goes on with; offers are kept by activity. */
    @Override
    public KindPlace place() {
        return KindPlace.extra(Budgets.KIND, 10, 30).severalTimes().withoutReveal();
    }

    @Override
    public Object picture(ActivityRef activity) {
        return room.budgets().picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((BudgetPicture) picture).onPhones();
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return room.simulated().offers(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new BudgetPhone(face, me, room);
    }

    @Override
    public Component console(Face face) {
        return new BudgetConsole(face, room);
    }

    @Override
    public Component board(Face face) {
        return new BudgetBoard(face.picture(BudgetPicture.class));
    }
}
