package org.manof.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manof.shared.Ids;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class NineStepsTest {
    private final UUID ours = Ids.next();

    @Test
    void aStepNobodyVouchesForIsNotDone() {
        assertThat(done()).isEmpty();
    }

    @Test
    void aStepIsDoneForTheInitiativeItIsDoneFor() {
        assertThat(done(evidence(MethodStep.LEVERS, ours), evidence(MethodStep.PLAN, Ids.next())))
                .containsExactly(MethodStep.LEVERS);
    }

    @Test
    void ofSeveralWhoVouchForAStepAllHaveToCallItDone() {
        assertThat(done(
                        evidence(MethodStep.LEVERS, ours),
                        evidence(MethodStep.LEVERS, Ids.next()),
                        evidence(MethodStep.PLAN, ours),
                        evidence(MethodStep.PLAN, ours)))
                .containsExactly(MethodStep.PLAN);
    }

    private Set<MethodStep> done(StepEvidence... rooms) {
        var beans = new StaticListableBeanFactory();
        for (var at = 0; at < rooms.length; at++) {
            beans.addBean("room" + at, rooms[at]);
        }
        return new NineSteps(beans.getBeanProvider(StepEvidence.class)).done(ours);
    }

    private static StepEvidence evidence(MethodStep step, UUID doneFor) {
        return new StepEvidence() {
            @Override
            public MethodStep step() {
                return step;
            }

            @Override
            public List<Lack> lacks(UUID initiative) {
                return initiative.equals(doneFor) ? List.of() : List.of(Lack.desk("lack.levers"));
            }
        };
    }
}
