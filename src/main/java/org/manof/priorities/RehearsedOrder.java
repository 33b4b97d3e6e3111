package org.manof.priorities;

import org.manof.workshop.WorkshopRehearsed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives a rehearsal the order of priority, and with it the shortlist, that another workshop of the initiative came to. */
@Component
class RehearsedOrder {
    private final Priorities priorities;
    private final BroughtOrders brought;

    RehearsedOrder(Priorities priorities, BroughtOrders brought) {
        this.priorities = priorities;
        this.brought = brought;
    }

    @EventListener
    void copy(WorkshopRehearsed rehearsed) {
        priorities
                .standing(rehearsed.initiative(), workshop -> !workshop.equals(rehearsed.rehearsed()))
                .ifPresent(order -> brought.bring(rehearsed.copy(), order, rehearsed::part));
    }
}
