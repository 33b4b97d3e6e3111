package org.manof.assumption;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.Lack;
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
    public List<Lack> lacks(UUID initiative) {
        var done = decisions.ofInitiative(initiative).stream().anyMatch(decided -> decided.verdict() == Verdict.STANDS);
        return done ? List.of() : List.of(Lack.workshop(Assumptions.KIND, "lack.assumptions"));
    }
}
