package org.manof.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
    private final Random random = new Random(20261124);

    @Test
    void whoAllOrderTheSameAgreeFullyAndFewerThanFiveAreNotJudged() {
        var same = Collections.nCopies(5, new double[] {9, 4, 4, 1});

        assertThat(Concordance.of(same)).hasValueCloseTo(1.0, within(1e-12));
        assertThat(Concordance.of(same.subList(0, 4))).isEmpty();
    }

    @Test
    void whereNobodyPrefersAnythingThereIsNoOrderToAgreeOn() {
        assertThat(Concordance.of(Collections.nCopies(6, new double[] {3, 3, 3})))
                .isEmpty();
        assertThat(Concordance.of(Collections.nCopies(6, new double[] {3}))).isEmpty();
    }

    /** The formula in the books' own letters: W = 12S / (m²(n³ − n) − mΣT). */
    @Test
    void itIsTheTextbooksFormulaWithItsCorrectionForTies() {
        for (var turn = 0; turn < 500; turn++) {
            var ballots = ballots(5 + random.nextInt(6), 2 + random.nextInt(8), 1 + random.nextInt(5));
            var m = ballots.size();
            var n = ballots.getFirst().length;
            var sums = new double[n];
            var ties = 0.0;
            for (var ballot : ballots) {
                var ranks = Ranks.of(ballot);
                IntStream.range(0, n).forEach(option -> sums[option] += ranks[option]);
                for (var score : DoubleStream.of(ballot).distinct().toArray()) {
                    var t = DoubleStream.of(ballot)
                            .filter(other -> other == score)
                            .count();
                    ties += t * t * t - t;
                }
            }
            var mean = DoubleStream.of(sums).average().orElseThrow();
            var s = DoubleStream.of(sums)
                    .map(sum -> (sum - mean) * (sum - mean))
                    .sum();
            var below = (double) m * m * (n * n * n - n) - m * ties;
            if (below == 0) {
                assertThat(Concordance.of(ballots)).isEmpty();
            } else {
                assertThat(Concordance.of(ballots)).hasValueCloseTo((m * 12 * s / below - 1) / (m - 1), within(1e-9));
            }
        }
    }

    @Test
    void withoutTiesItIsTheMeanOfSpearmansCoefficientOverAllPairs() {
        for (var turn = 0; turn < 200; turn++) {
            var ballots = shuffled(6, 7);
            var sum = 0.0;
            for (var one = 0; one < 6; one++) {
                for (var other = 0; other < one; other++) {
                    var d = 0.0;
                    for (var option = 0; option < 7; option++) {
                        d += Math.pow(ballots.get(one)[option] - ballots.get(other)[option], 2);
                    }
                    sum += 1 - 6 * d / (7 * 48);
                }
            }
            assertThat(Concordance.of(ballots)).hasValueCloseTo(sum / 15, within(1e-9));
        }
    }

    @Test
    void ordersByChanceComeOutAsZeroInRoomsOfAnySizeWithAndWithoutTies() {
        for (var people : List.of(5, 8, 15)) {
            for (var steps : List.of(3, 1_000_000)) {
                var mean = IntStream.range(0, 4_000)
                        .mapToDouble(
                                _ -> Concordance.of(ballots(people, 9, steps)).orElse(0))
                        .average()
                        .orElseThrow();
                assertThat(mean).as("%d people, %d steps", people, steps).isCloseTo(0, within(0.01));
            }
        }
    }

    private List<double[]> ballots(int people, int options, int steps) {
        return IntStream.range(0, people)
                .mapToObj(_ -> random.ints(options, 0, steps).asDoubleStream().toArray())
                .toList();
    }

    private List<double[]> shuffled(int people, int options) {
        var ballots = new ArrayList<double[]>();
        for (var person = 0; person < people; person++) {
            var order =
                    new ArrayList<>(IntStream.rangeClosed(1, options).boxed().toList());
            Collections.shuffle(order, random);
            ballots.add(order.stream().mapToDouble(Integer::doubleValue).toArray());
        }
        return ballots;
    }
}
