package org.manof.workplan;

import java.util.UUID;
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
    public boolean done(UUID initiative) {
        return versions.any(initiative);
    }
}
