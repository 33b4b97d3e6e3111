package org.manof.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void equalScoresShareTheMeanOfTheirRanksAndTheBetterPlace() {
        var scores = new double[] {2, 5, 2, 0, 2};

        assertThat(Ranks.of(scores)).containsExactly(3, 1, 3, 5, 3);
        assertThat(Ranks.places(scores)).containsExactly(2, 1, 2, 5, 2);
    }

    @Test
    void theFirstWeighsMostTheLastOneAndEqualScoresTheSame() {
        assertThat(Ranks.weights(new double[] {9, 7, 4, 0})).containsExactly(4, 3, 2, 1);
        assertThat(Ranks.weights(new double[] {2, 5, 2, 0, 2})).containsExactly(3, 5, 3, 1, 3);
        assertThat(Ranks.weights(new double[] {0, 0, 0})).containsOnly(2);
        assertThat(Ranks.weights(new double[0])).isEmpty();
    }

    @Test
    void ranksAlwaysAddUpToTheSameAndSoDoTheirMeans() {
        var random = new Random(20261124);
        for (var turn = 0; turn < 500; turn++) {
            var options = 1 + random.nextInt(9);
            var ballots = List.of(
                    random.ints(options, 0, 4).asDoubleStream().toArray(),
                    random.ints(options, 0, 4).asDoubleStream().toArray());
            assertThat(DoubleStream.of(Ranks.of(ballots.getFirst())).sum()).isEqualTo(options * (options + 1) / 2.0);
            assertThat(DoubleStream.of(Ranks.mean(ballots)).sum())
                    .isCloseTo(options * (options + 1) / 2.0, within(1e-9));
        }
    }

    @Test
    void theFirstPlacesAreTheSameIfEveryWayOfCountingPutsTheSameOptionsFirst() {
        var dots = new double[] {9, 8, 7, 1, 0};
        var voters = new double[] {3, 5, 4, 1, 0};

        assertThat(FirstPlaces.of(List.of(dots, voters), 3))
                .isEqualTo(new FirstPlaces(Set.of(0, 1, 2), Set.of()))
                .matches(FirstPlaces::same);
        assertThat(FirstPlaces.of(List.of(dots, voters), 2))
                .isEqualTo(new FirstPlaces(Set.of(1), Set.of(0, 2)))
                .matches(first -> !first.same());
    }

    @Test
    void whoSharesTheLastOfTheFirstPlacesIsIn() {
        var dots = new double[] {9, 4, 4, 4, 0};
        var voters = new double[] {9, 4, 3, 2, 0};

        assertThat(FirstPlaces.of(List.of(dots), 2).always()).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(FirstPlaces.of(List.of(dots, voters), 2).sometimes()).containsExactlyInAnyOrder(2, 3);
    }

    /** Twelve of one sector rate (5, 1), four of another (1, 5): a clear win in the whole, and a tie between the two. */
    @Test
    void everyGroupWeighsTheSameInTheBalance() {
        var many = java.util.Collections.nCopies(12, 5);
        var few = java.util.Collections.nCopies(6, 1);

        assertThat(Balance.mean(List.of(many, few))).hasValue(3);
        assertThat(Balance.mean(List.of(few, many))).hasValue(3);
        assertThat(Balance.mean(List.of(many, few.subList(0, 4)))).hasValue(5);
        assertThat(Balance.mean(List.of(few.subList(0, 4)))).isEmpty();
    }

    @Test
    void groupsOfOneSizeAreBalancedAsTheyAre() {
        var random = new Random(20261124);
        for (var turn = 0; turn < 200; turn++) {
            var one = random.ints(6, 1, 6).boxed().toList();
            var other = random.ints(6, 1, 6).boxed().toList();
            var whole = java.util.stream.Stream.concat(one.stream(), other.stream())
                    .mapToInt(Integer::intValue)
                    .average()
                    .orElseThrow();
            assertThat(Balance.mean(List.of(one, other))).hasValueCloseTo(whole, within(1e-9));
        }
    }
}
