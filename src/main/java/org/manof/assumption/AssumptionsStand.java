package org.manof.assumption;

import java.util.UUID;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.springframework.stereotype.Component;

/** The first step is done once an assumption stands. */
@Component
class AssumptionsStand implements StepEvidence {
    private final AssumptionDecisionRows decisions;

    AssumptionsStand(AssumptionDecisionRows decisions) {
        this.decisions = decisions;
    }

    @Override
    public MethodStep step() {
        return MethodStep.ASSUMPTIONS;
    }

    @Override
    public boolean done(UUID initiative) {
        return decisions.ofInitiative(initiative).stream().anyMatch(decided -> decided.verdict() == Verdict.STANDS);
    }
}
