package org.manof.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manof.voting.BallotOption;

/**
 * A revealed round, with nothing in it that is about fewer than five people or could be had by subtraction.
 *
 * @param options in the order of all people's answers; those that too few could judge come last
 * @param groups the sectors, put together where they are small, whose means weigh the same in the balanced order; empty if there are not
 *     two
 * @param concordance by question, how far people agree on the whole order, see {@link org.manof.agreement.Concordance}; missing under
 *     five complete ballots
 */
public record RatedRound(
        int number,
        int voters,
        List<RatedOption> options,
        List<List<String>> groups,
        Map<Question, Double> concordance) {
    /** Under this consensus an option is worth talking about: five people evenly on five steps have 0.43, halves on 2 and on 4 have 0.585. */
    private static final double SPLIT = 0.6;

    private static final int TALKS = 3;

    /** What the room is most split on, at most three options, the most split first. */
    public List<BallotOption> talkAbout() {
        return options.stream()
                .filter(option -> option.consensus() < SPLIT)
                .sorted(Comparator.comparingDouble(RatedOption::consensus))
                .limit(TALKS)
                .map(RatedOption::option)
                .toList();
    }

    /** What was said of an option, if it was on the list. */
    public Optional<RatedOption> of(UUID option) {
        return options.stream()
                .filter(rated -> rated.option().id().equals(option))
                .findFirst();
    }
}
