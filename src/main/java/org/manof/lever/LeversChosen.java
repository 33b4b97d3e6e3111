package org.manof.lever;

import java.util.UUID;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.springframework.stereotype.Component;

/** The second step is done once a lever is chosen. */
@Component
class LeversChosen implements StepEvidence {
    private final ChosenRows chosen;

    LeversChosen(ChosenRows chosen) {
        this.chosen = chosen;
    }

    @Override
    public MethodStep step() {
        return MethodStep.LEVERS;
    }

    @Override
    public boolean done(UUID initiative) {
        return !chosen.ofInitiative(initiative).isEmpty();
    }
}
