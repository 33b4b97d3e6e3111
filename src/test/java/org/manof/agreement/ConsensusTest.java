package org.manof.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConsensusTest {
    @Test
    void thePublishedExampleComesOutAsPublished() {
        assertThat(Consensus.of(List.of(30, 40, 210, 130, 530, 50, 10))).isCloseTo(0.72569, within(0.000005));
    }

    @Test
    void everybodyOnOneStepIsOneAndHalfAtEitherEndIsZero() {
        for (var step = 0; step < 5; step++) {
            var counts = new ArrayList<>(List.of(0, 0, 0, 0, 0));
            counts.set(step, 7);
            assertThat(Consensus.of(counts)).isEqualTo(1);
        }
        assertThat(Consensus.of(List.of(4, 0, 0, 0, 4))).isCloseTo(0, within(1e-12));
    }

    @Test
    void itLiesBetweenAndDoesNotMindTheDirectionNorTheNumberOfPeople() {
        var random = new Random(20261124);
        for (var turn = 0; turn < 2_000; turn++) {
            var counts = random.ints(2 + random.nextInt(6), 0, 9).boxed().toList();
            if (counts.stream().allMatch(count -> count == 0)) {
                continue;
            }
            var consensus = Consensus.of(counts);
            assertThat(consensus).isBetween(0.0, 1.0);
            assertThat(Consensus.of(counts.reversed())).isCloseTo(consensus, within(1e-9));
            assertThat(Consensus.of(counts.stream().map(count -> 3 * count).toList()))
                    .isCloseTo(consensus, within(1e-9));
        }
    }

    @Test
    void twoCampsAgreeLessThanPeopleWhoAreSpreadEvenly() {
        assertThat(Consensus.of(List.of(5, 0, 0, 0, 5))).isLessThan(Consensus.of(List.of(2, 2, 2, 2, 2)));
        assertThat(Consensus.of(List.of(2, 2, 2, 2, 2))).isLessThan(Consensus.of(List.of(0, 5, 0, 5, 0)));
    }

    @Test
    void withoutAnswersThereIsNothingToSay() {
        assertThatThrownBy(() -> Consensus.of(List.of(0, 0, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Consensus.of(List.of(3))).isInstanceOf(IllegalArgumentException.class);
    }
}
