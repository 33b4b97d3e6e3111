package org.manof.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.springframework.stereotype.Component;

/** The evaluation plan is built once every goal has a measure, and every measure a number to reach in the first year. */
@Component
class EvaluationEvidence implements StepEvidence {
    private final Evaluations evaluations;

    EvaluationEvidence(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public MethodStep step() {
        return MethodStep.EVALUATION;
    }

    @Override
    public List<Lack> lacks(UUID initiative) {
        var picture = evaluations.whole(initiative);
        var lacks = new ArrayList<Lack>();
        if (picture.goals().isEmpty()) {
            lacks.add(Lack.desk("lack.evaluation.noGoal"));
        }
        var bare = picture.bare().size();
        if (bare > 0) {
            lacks.add(Lack.workshop(Evaluations.KIND, "lack.evaluation.bare", bare));
        }
        var aimless = picture.aimless().size();
        if (aimless > 0) {
            lacks.add(Lack.desk("lack.evaluation.aimless", aimless));
        }
        return List.copyOf(lacks);
    }
}
