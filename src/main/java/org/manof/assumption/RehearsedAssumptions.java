package org.manof.assumption;

import org.manof.shared.Ids;
import org.manof.workshop.WorkshopRehearsed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives a rehearsal the assumptions that other workshops of the initiative decided on, without their authors and ratings. */
@Component
class RehearsedAssumptions {
    private final AssumptionRows assumptions;
    private final AssumptionDecisionRows decisions;

    RehearsedAssumptions(AssumptionRows assumptions, AssumptionDecisionRows decisions) {
        this.assumptions = assumptions;
        this.decisions = decisions;
    }

    @EventListener
    void copy(WorkshopRehearsed rehearsed) {
        for (var each : decisions.ofInitiative(rehearsed.initiative())) {
            if (!each.workshopId().equals(rehearsed.rehearsed())) {
                var decision = decisions.find(each.id()).orElseThrow();
                var copy = new AssumptionRow(
                        Ids.next(), rehearsed.copy(), rehearsed.earlier(), null, each.content(), 1, null);
                assumptions.add(copy, assumptions.createdAt(each.id()));
                decisions.put(new AssumptionDecisionRows.Stored(
                        copy.id(), decision.verdict(), decision.reason(), decision.decidedBy(), decision.decidedAt()));
            }
        }
    }
}
