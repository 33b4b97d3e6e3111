package org.manof.workplan;

import org.manof.partnership.StakeholderLeaving;
import org.manof.workshop.DeedKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the stakeholders whom the plan names as executing bodies. */
@Component
class BodiesStay {
    private final PlanRows rows;

    BodiesStay(PlanRows rows) {
        this.rows = rows;
    }

    @EventListener
    void leaving(StakeholderLeaving event) {
        if (rows.anyBy(event.stakeholder())) {
            throw DeedKind.builtUpon();
        }
    }
}
