package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.springframework.stereotype.Component;

/** The step of the work-plan table is done once a version of it is finalised. */
@Component
class PlanEvidence implements StepEvidence {
    private final VersionRows versions;

    PlanEvidence(VersionRows versions) {
        this.versions = versions;
    }

    @Override
    public MethodStep step() {
        return MethodStep.PLAN;
    }

    @Override
    public List<Lack> lacks(UUID initiative) {
        var done = versions.any(initiative);
        return done ? List.of() : List.of(Lack.workshop(Plans.KIND, "lack.plan"));
    }
}
