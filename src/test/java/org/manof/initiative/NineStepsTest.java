package org.manof.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Test
    void whatRoomsMissStandsWithTheStepAndWhatTheyDoNotKnowIsNoStep() {
        var steps = steps(evidence(MethodStep.LEVERS, Ids.next()), evidence(MethodStep.PLAN, ours));
        assertThat(steps).extracting(StepState::step).containsExactly(MethodStep.values());
        assertThat(steps.get(MethodStep.LEVERS.ordinal()).lacks()).containsExactly(Lack.desk("lack.levers"));
        assertThat(steps.get(MethodStep.PLAN.ordinal()).done()).isTrue();
        assertThat(steps.get(MethodStep.BUDGET.ordinal()))
                .isEqualTo(new StepState(MethodStep.BUDGET, List.of(), false));
    }

    private Set<MethodStep> done(StepEvidence... rooms) {
        return steps(rooms).stream()
                .filter(StepState::done)
                .map(StepState::step)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<StepState> steps(StepEvidence... rooms) {
        var beans = new StaticListableBeanFactory();
        for (var at = 0; at < rooms.length; at++) {
            beans.addBean("room" + at, rooms[at]);
        }
        return new NineSteps(beans.getBeanProvider(StepEvidence.class)).of(ours);
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
