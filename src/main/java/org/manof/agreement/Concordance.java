package org.manof.agreement;

import java.util.List;
import java.util.OptionalDouble;

/** How far several people put a whole list into the same order. */
public final class Concordance {
    private Concordance() {}

    /**
     * Kendall's W with its correction for ties, less what chance alone would give: {@code (mW − 1) / (m − 1)} for {@code m} ballots,
     * because W averages {@code 1/m} where everybody orders at random. 1: all the same; 0: as by chance; below: rather opposite. Without
     * ties it is the mean of Spearman's coefficient over all pairs of ballots.
     *
     * @param ballots each person's scores of the same options in the same order, higher for better; equal scores are ties
     * @return empty for fewer than {@link SmallGroups#SMALLEST} ballots, fewer than two options, and where nobody prefers anything
     * @see <a href="https://doi.org/10.1214/aoms/1177732186">Kendall and Babington Smith 1939, The problem of m rankings, Annals of
     *     Mathematical Statistics 10(3)</a>; ties: Kendall 1945, as cited at {@link Ranks#of}; the link to Spearman: Kendall and Gibbons
     *     1990, Rank correlation methods, 6.4
     */
    public static OptionalDouble of(List<double[]> ballots) {
        var people = ballots.size();
        if (people < SmallGroups.SMALLEST || ballots.getFirst().length < 2) {
            return OptionalDouble.empty();
        }
        var options = ballots.getFirst().length;
        var middle = (options + 1) / 2.0;
        var between = 0.0;
        for (var rank : Ranks.mean(ballots)) {
            between += Math.pow(people * (rank - middle), 2);
        }
        // What each ballot's ranks vary: (n³ − n − Σ(t³ − t)) / 12, summed without naming the ties.
        var within = 0.0;
        for (var ballot : ballots) {
            for (var rank : Ranks.of(ballot)) {
                within += Math.pow(rank - middle, 2);
            }
        }
        if (within == 0) {
            return OptionalDouble.empty();
        }
        var w = between / (people * within);
        return OptionalDouble.of((people * w - 1) / (people - 1));
    }
}
