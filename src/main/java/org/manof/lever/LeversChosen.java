package org.manof.lever;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.Lack;
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
    public List<Lack> lacks(UUID initiative) {
        var done = !chosen.ofInitiative(initiative).isEmpty();
        return done ? List.of() : List.of(Lack.workshop(Choices.KIND, "lack.levers"));
    }
}
