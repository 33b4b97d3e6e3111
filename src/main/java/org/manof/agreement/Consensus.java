package org.manof.agreement;

import java.util.List;

/** How close the answers on an ordered scale lie together. */
public final class Consensus {
    private Consensus() {}

    /**
     * {@code 1 + Σ pᵢ · log₂(1 − |xᵢ − mean| / width)}: 1 where all say the same, 0 where half stand at either end. Answers that are
     * spread evenly come out between, which a standard deviation does not tell from two camps.
     *
     * @param counts how many people chose each step of the scale, from the lowest; two steps or more, one answer or more
     * @see <a href="https://doi.org/10.1016/j.ijar.2006.06.024">Tastle and Wierman 2007, Consensus and dissention: a measure of ordinal
     *     dispersion, International Journal of Approximate Reasoning 45(3), formula 1</a>
     */
    public static double of(List<Integer> counts) {
        var all = counts.stream().mapToInt(Integer::intValue).sum();
        if (counts.size() < 2 || all < 1) {
            throw new IllegalArgumentException("a scale with answers is needed");
        }
        var mean = 0.0;
        for (var step = 0; step < counts.size(); step++) {
            mean += (double) counts.get(step) * step / all;
        }
        var consensus = 1.0;
        for (var step = 0; step < counts.size(); step++) {
            if (counts.get(step) > 0) {
                var distance = Math.abs(step - mean) / (counts.size() - 1);
                consensus += (double) counts.get(step) / all * Math.log(1 - distance) / Math.log(2);
            }
        }
        return Math.clamp(consensus, 0, 1);
    }
}
