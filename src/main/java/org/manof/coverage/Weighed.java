package org.manof.coverage;

import java.util.List;
import java.util.stream.IntStream;
import org.manof.agreement.Ranks;
import org.manof.voting.BallotOption;

/** Something to be covered, and what it weighs beside the others. */
public record Weighed(BallotOption option, double weight) {
    /** Weighs options by their order: see {@link Ranks#weights}; {@code scores} are theirs, in the same order. */
    public static List<Weighed> inOrder(List<BallotOption> options, double[] scores) {
        var weights = Ranks.weights(scores);
        return IntStream.range(0, weights.length)
                .mapToObj(index -> new Weighed(options.get(index), weights[index]))
                .toList();
    }
}
