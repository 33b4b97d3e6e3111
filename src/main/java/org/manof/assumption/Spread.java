package org.manof.assumption;

import java.util.List;
import java.util.stream.IntStream;
import org.manof.agreement.Consensus;
import org.manof.agreement.SmallGroups;

/**
 * How the people who rated an assumption are spread over the scale; made for {@link SmallGroups#SMALLEST} people or more only.
 *
 * @param counts how many chose each step, from "do not agree at all" to "agree fully"
 */
public record Spread(List<Integer> counts) {
    /** How many steps the scale has. */
    public static final int STEPS = 5;

    /** Under this the words are "opinions differ": answers spread evenly over five steps have a consensus of 0.434. */
    private static final double DIFFERING = 0.45;

    /** From here the words are "close together": answers split evenly over two neighbouring steps have 0.807. */
    private static final double CLOSE = 0.75;

    /** How close the answers lie together, in words. */
    public enum Closeness {
        CLOSE,
        MIXED,
        DIFFERING
    }

    public Spread {
        counts = List.copyOf(counts);
        if (counts.size() != STEPS
                || counts.stream().mapToInt(Integer::intValue).sum() < SmallGroups.SMALLEST) {
            throw new IllegalArgumentException("too few answers to be shown");
        }
    }

    /** How many people rated it. */
    public int people() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean grade, 1 to 5. */
    public double mean() {
        return IntStream.range(0, STEPS)
                        .mapToDouble(i -> (i + 1.0) * counts.get(i))
                        .sum()
                / people();
    }

    /** The consensus of Tastle and Wierman, 0 to 1; see {@link Consensus#of}. */
    public double consensus() {
        return Consensus.of(counts);
    }

    /** The consensus in words. The two borders are ours: the measure names none. */
    public Closeness closeness() {
        var consensus = consensus();
        return consensus < DIFFERING ? Closeness.DIFFERING : consensus < CLOSE ? Closeness.MIXED : Closeness.CLOSE;
    }
}
