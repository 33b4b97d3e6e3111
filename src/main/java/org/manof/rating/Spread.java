package org.manof.rating;

import java.util.List;
import org.manof.agreement.Consensus;

/**
 * How the room's answers to one question about one option are spread.
 *
 * @param counts how many people chose each score, from 1 to {@link Question#STEPS}
 * @param cannot how many cannot judge
 * @param kept whether these are the answers of an earlier round, because hardly anybody answered differently in this one
 */
public record Spread(List<Integer> counts, int cannot, boolean kept) {
    /** How many people gave a score; never under {@link org.manof.agreement.SmallGroups#SMALLEST}. */
    public int judged() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean score, 1 to 5. */
    public double mean() {
        var sum = 0;
        for (var step = 0; step < counts.size(); step++) {
            sum += counts.get(step) * (step + 1);
        }
        return (double) sum / judged();
    }

    /** How close the answers lie together, 0 to 1: see {@link Consensus#of}. */
    public double consensus() {
        return Consensus.of(counts);
    }
}
