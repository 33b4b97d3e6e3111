package org.manof.rating;

import java.util.List;
import java.util.Optional;
import org.manof.voting.BallotOption;
import org.manof.voting.FirstFive;
import org.manof.workshop.Phase;

/**
 * What everyone may see of a rating.
 *
 * @param round the round that runs or is shown, counting from 1
 * @param size how long a shortlist is asked for; ties at its end can make it longer
 * @param options the shortlist
 * @param turnout how many people have answered anything in this round; never what
 * @param started whether anybody has, after which the shortlist stands
 * @param revealed the revealed rounds, oldest first; empty before this round's reveal
 * @param dots how firm the order is from which the shortlist was taken
 */
public record RatingPicture(
        Phase phase,
        int round,
        int size,
        List<BallotOption> options,
        int turnout,
        boolean started,
        List<RatedRound> revealed,
        Optional<FirstFive> dots) {

    /** What a phone draws of it: one's own answers and the results, but never how many have answered. */
    public RatingPicture onPhones() {
        return new RatingPicture(phase, round, size, options, 0, false, revealed, dots);
    }

    /** The result of the current round, once revealed. */
    public Optional<RatedRound> result() {
        return revealed.isEmpty() ? Optional.empty() : Optional.of(revealed.getLast());
    }

    /** The round before the one shown, to compare with. */
    public Optional<RatedRound> before() {
        return revealed.size() < 2 ? Optional.empty() : Optional.of(revealed.get(revealed.size() - 2));
    }
}
