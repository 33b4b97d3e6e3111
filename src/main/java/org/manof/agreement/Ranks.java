package org.manof.agreement;

import java.util.List;
import java.util.stream.IntStream;

/** Places by score, the highest score first. */
public final class Ranks {
    private Ranks() {}

    /**
     * The rank of each score. Equal scores share the mean of the ranks that they take up together, so that the ranks always add up to
     * {@code n(n + 1) / 2}.
     *
     * @see <a href="https://doi.org/10.1093/biomet/33.3.239">Kendall 1945, The treatment of ties in ranking problems, Biometrika 33(3)</a>
     */
    public static double[] of(double[] scores) {
        return IntStream.range(0, scores.length)
                .mapToDouble(index -> {
                    var better = 0;
                    var equal = 0;
                    for (var score : scores) {
                        better += score > scores[index] ? 1 : 0;
                        equal += score == scores[index] ? 1 : 0;
                    }
                    return better + (equal + 1) / 2.0;
                })
                .toArray();
    }

    /** The mean rank of each option over {@code ballots}, one or more, which all score the same options in the same order. */
    public static double[] mean(List<double[]> ballots) {
        var mean = new double[ballots.getFirst().length];
        for (var ballot : ballots) {
            var ranks = of(ballot);
            for (var option = 0; option < mean.length; option++) {
                mean[option] += ranks[option] / ballots.size();
            }
        }
        return mean;
    }

    /** The place of each score as a room counts: 1 for the highest, and equal scores share the better place. */
    public static int[] places(double[] scores) {
        return IntStream.range(0, scores.length)
                .map(index -> 1
                        + (int) IntStream.range(0, scores.length)
                                .filter(other -> scores[other] > scores[index] + 1e-9)
                                .count())
                .toArray();
    }

    /**
     * What each option weighs by its rank: {@code n + 1 − rank}, so that of n options the first weighs n and the last 1. Equal scores weigh
     * the same, and the weights always add up to {@code n(n + 1) / 2}.
     *
     * @see <a href="https://doi.org/10.1016/0030-5073(81)90015-5">Stillwell, Seaver and Edwards 1981, A comparison of weight approximation
     *     techniques in multiattribute utility decision making, Organizational Behavior and Human Performance 28(1), rank sum</a>
     */
    public static double[] weights(double[] scores) {
        return java.util.Arrays.stream(of(scores))
                .map(rank -> scores.length + 1 - rank)
                .toArray();
    }
}
