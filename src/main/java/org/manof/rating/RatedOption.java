package org.manof.rating;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.voting.BallotOption;

/**
 * What the room said of one option.
 *
 * @param holds null where too few could judge
 * @param moves null where too few could judge
 * @param rank by the mean of both questions over all people, 1 for the highest; null if one of the spreads is
 * @param balanced the rank if every group of sectors weighs the same; null where there are not two groups large enough
 */
public record RatedOption(
        BallotOption option,
        @Nullable Spread holds,
        @Nullable Spread moves,
        @Nullable Integer rank,
        @Nullable Integer balanced) {

    /** The answers to a question. */
    public @Nullable Spread of(Question question) {
        return question == Question.HOLDS ? holds : moves;
    }

    /** The mean of the two questions' means, both weighing the same; 0 where one is missing. */
    public double score() {
        var one = holds;
        var other = moves;
        return one == null || other == null ? 0 : (one.mean() + other.mean()) / 2;
    }

    /** The lower of the two consensuses; 1 where too few could judge. */
    public double consensus() {
        return Stream.of(Question.values())
                .map(this::of)
                .mapMulti((Spread spread, java.util.function.Consumer<Double> each) -> {
                    if (spread != null) {
                        each.accept(spread.consensus());
                    }
                })
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
    }
}
