package org.manof.recruitment;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.springframework.stereotype.Component;

/** Possible partners are not only mapped: of one at least it was checked whether working together is feasible, whatever came of it. */
@Component
class PartnersChecked implements StepEvidence {
    private final Steps steps;

    PartnersChecked(Steps steps) {
        this.steps = steps;
    }

    @Override
    public MethodStep step() {
        return MethodStep.PARTNERS;
    }

    @Override
    public List<Lack> lacks(UUID initiative) {
        return steps.checked(initiative) ? List.of() : List.of(Lack.desk("lack.partners.checked"));
    }
}
