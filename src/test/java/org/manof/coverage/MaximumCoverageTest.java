package org.manof.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MaximumCoverageTest {
    private static final int[][] THREE = {{2, 2, 0, 0, 1, 0}, {0, 0, 2, 2, 0, 1}, {2, 2, 2, 0, 0, 0}};

    /** Greed takes the third first, which alone covers most, and then cannot do what the first two do together. */
    @Test
    void theBestPairNeedNotHoldTheBestSingleOne() {
        var sums = new MaximumCoverage(THREE, new double[] {1, 1, 1, 1, 1, 1});

        assertThat(sums.exact()).extracting(MaximumCoverage.Found::rows).containsExactly(List.of(2), List.of(0, 1));
        assertThat(sums.exact())
                .last()
                .satisfies(best -> assertThat(best.covered()).isEqualTo(10 / 12.0));
        assertThat(sums.greedy())
                .first()
                .satisfies(best -> assertThat(best.rows()).containsExactly(2));
        assertThat(sums.greedy().get(1).covered()).isEqualTo(9 / 12.0);
    }

    @Test
    void weightsDecideAndAWeakTouchCoversHalf() {
        var sums = new MaximumCoverage(new int[][] {{2, 0}, {0, 1}}, new double[] {1, 3});

        assertThat(sums.covered(List.of(0))).isEqualTo(0.25);
        assertThat(sums.covered(List.of(1))).isEqualTo(0.375);
        assertThat(sums.covered(List.of(0, 1))).isEqualTo(0.625);
        assertThat(sums.covered(List.of())).isZero();
    }

    @Test
    void whereNothingIsTouchedThereIsNoSetAndEqualSetsNameTheEarlierRows() {
        assertThat(new MaximumCoverage(new int[][] {{0, 0}, {0, 0}}, new double[] {1, 1}).sets())
                .isEmpty();
        assertThat(new MaximumCoverage(new int[0][], new double[] {1}).sets()).isEmpty();
        assertThat(new MaximumCoverage(new int[][] {{0}, {2}, {2}}, new double[] {5}).sets())
                .containsExactly(new MaximumCoverage.Found(List.of(1), 1));
    }

    @Test
    void onManyMatricesTheExactSetsAreThoseOfBruteForceAndGreedIsNeverBetterNorFarBehind() {
        var random = new Random(7);
        for (var turn = 0; turn < 200; turn++) {
            var sums = some(random, 1 + random.nextInt(8), 1 + random.nextInt(6));
            var exact = sums.sums().exact();
            var greedy = sums.sums().greedy();
            for (var size = 1; size <= sums.rows(); size++) {
                var best = best(sums, size);
                assertThat(covered(exact, size)).isCloseTo(best, within(1e-9));
                assertThat(covered(greedy, size)).isLessThanOrEqualTo(best + 1e-9);
                assertThat(covered(greedy, size)).isGreaterThanOrEqualTo((1 - 1 / Math.E) * best - 1e-9);
            }
        }
    }

    @Test
    void everyFurtherRowAddsSomethingAndLessThanAllThatIsLeft() {
        var random = new Random(11);
        for (var turn = 0; turn < 50; turn++) {
            var sums =
                    some(random, 1 + random.nextInt(24), 1 + random.nextInt(10)).sums();
            for (var sets : List.of(sums.sets(), sums.greedy())) {
                assertThat(sets)
                        .extracting(MaximumCoverage.Found::covered)
                        .isSorted()
                        .doesNotHaveDuplicates();
                assertThat(sets).allSatisfy(set -> {
                    assertThat(set.covered()).isBetween(0.0, 1.0 + 1e-9);
                    assertThat(sums.covered(set.rows())).isCloseTo(set.covered(), within(1e-9));
                });
            }
        }
    }

    @Test
    void upToFifteenRowsEverySetIsLookedAtAndAboveThatNot() {
        var random = new Random(3);
        var fifteen = some(random, 15, 10).sums();
        var sixteen = some(random, 16, 10).sums();

        assertThat(fifteen.sets()).isEqualTo(fifteen.exact());
        assertThat(sixteen.sets()).isEqualTo(sixteen.greedy());
    }

    private record Some(MaximumCoverage sums, int rows) {}

    private static Some some(Random random, int rows, int columns) {
        var strengths = IntStream.range(0, rows)
                .mapToObj(_ -> IntStream.range(0, columns)
                        .map(_ -> Math.max(0, random.nextInt(5) - 2))
                        .toArray())
                .toArray(int[][]::new);
        return new Some(
                new MaximumCoverage(strengths, random.doubles(columns, 0.5, 10).toArray()), rows);
    }

    private static double best(Some some, int size) {
        return IntStream.range(0, 1 << some.rows())
                .filter(mask -> Integer.bitCount(mask) == size)
                .mapToDouble(mask -> {
                    var rows = new ArrayList<Integer>();
                    IntStream.range(0, some.rows())
                            .filter(row -> (mask >> row & 1) == 1)
                            .forEach(rows::add);
                    return some.sums().covered(rows);
                })
                .max()
                .orElseThrow();
    }

    /** Where the list ends another row adds nothing. */
    private static double covered(List<MaximumCoverage.Found> sets, int size) {
        return sets.isEmpty() ? 0 : sets.get(Math.min(size, sets.size()) - 1).covered();
    }
}
