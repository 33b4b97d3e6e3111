package org.manof.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For each size the set of rows that covers most. What a set covers is the share {@code Σ wⱼ · maxᵢ sᵢⱼ / (2 · Σ wⱼ)} over the columns j,
 * with the weights w and the strengths s (0 to 2) of the rows i in the set: each column counts as far as the row that touches it most
 * strongly. This is the maximal covering location problem, with covering by degrees.
 *
 * @see <a href="https://doi.org/10.1007/BF01942293">Church and ReVelle 1974, The maximal covering location problem, Papers of the
 *     Regional Science Association 32</a>
 */
final class MaximumCoverage {
    /** Up to so many rows every set is looked at: 2¹⁵ of them. */
    static final int EXACT = 15;

    private static final double SAME = 1e-9;

    private final int[][] strengths;
    private final double[] weights;
    private final double total;

    /** Rows of a set, by index in ascending order, and the share that they cover. */
    record Found(List<Integer> rows, double covered) {}

    /** {@code strengths} by row and column; {@code weights} of the columns, each above nought. */
    MaximumCoverage(int[][] strengths, double[] weights) {
        this.strengths = strengths;
        this.weights = weights;
        this.total = Arrays.stream(weights).sum() * Strength.STRONG;
    }

    /** The share, 0 to 1, that a set of rows covers. */
    double covered(List<Integer> rows) {
        var best = new int[weights.length];
        rows.forEach(row -> raise(best, row));
        return share(best);
    }

    /** The best set of each size, smallest first, until another row adds nothing; {@link #exact} up to {@link #EXACT} rows, else greedy. */
    List<Found> sets() {
        return strengths.length <= EXACT ? exact() : greedy();
    }

    /** Looks at every set; of sets that cover the same the one that names earlier rows. */
    List<Found> exact() {
        var best = new Found[strengths.length + 1];
        search(0, new ArrayList<>(), new int[weights.length], best);
        var sets = new ArrayList<Found>();
        var before = 0.0;
        for (var size = 1; size <= strengths.length && best[size].covered() > before + SAME; size++) {
            sets.add(best[size]);
            before = best[size].covered();
        }
        return sets;
    }

    /**
     * Adds the row that adds most, again and again. Covers at least {@code 1 − 1/e} (63%) of what the best set of the same size covers.
     *
     * @see <a href="https://doi.org/10.1007/BF01588971">Nemhauser, Wolsey and Fisher 1978, An analysis of approximations for maximizing
     *     submodular set functions I, Mathematical Programming 14</a>
     */
    List<Found> greedy() {
        var sets = new ArrayList<Found>();
        var chosen = List.<Integer>of();
        var covered = 0.0;
        while (true) {
            var next = chosen;
            for (var row = 0; row < strengths.length; row++) {
                var with = with(chosen, row);
                if (covered(with) > covered + SAME) {
                    next = with;
                    covered = covered(with);
                }
            }
            if (next.equals(chosen)) {
                return sets;
            }
            chosen = next;
            sets.add(new Found(chosen, covered));
        }
    }

    private void search(int from, List<Integer> rows, int[] best, Found[] found) {
        for (var row = from; row < strengths.length; row++) {
            var higher = best.clone();
            raise(higher, row);
            rows.add(row);
            var share = share(higher);
            if (found[rows.size()] == null || share > found[rows.size()].covered() + SAME) {
                found[rows.size()] = new Found(List.copyOf(rows), share);
            }
            search(row + 1, rows, higher, found);
            rows.removeLast();
        }
    }

    private void raise(int[] best, int row) {
        for (var column = 0; column < best.length; column++) {
            best[column] = Math.max(best[column], strengths[row][column]);
        }
    }

    private double share(int[] best) {
        var sum = 0.0;
        for (var column = 0; column < best.length; column++) {
            sum += weights[column] * best[column];
        }
        return total == 0 ? 0 : sum / total;
    }

    private static List<Integer> with(List<Integer> rows, int row) {
        var more = new ArrayList<>(rows);
        more.add(row);
        return more.stream().sorted().distinct().toList();
    }
}
