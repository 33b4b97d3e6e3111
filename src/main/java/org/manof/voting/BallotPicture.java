package org.manof.voting;

import java.util.List;
import java.util.Optional;
import org.manof.workshop.Phase;

/**
 * What everyone may see of a vote.
 *
 * @param turnout how many people have voted in the current round; never what
 * @param started whether anybody voted in the current round, after which the rule stands
 * @param revealed the revealed rounds, oldest first; the current one is not among them before its reveal
 */
public record BallotPicture(
        Phase phase,
        int round,
        Rule rule,
        List<BallotOption> options,
        int turnout,
        boolean started,
        List<RoundResult> revealed) {

    /** What a phone draws of it: a person's own dots, and after the reveal the results, but never how many have voted. */
    public BallotPicture onPhones() {
        return new BallotPicture(phase, round, rule, options, 0, false, revealed);
    }

    /** The result of the current round, once revealed. */
    public Optional<RoundResult> result() {
        return phase == Phase.REVEALED && !revealed.isEmpty() ? Optional.of(revealed.getLast()) : Optional.empty();
    }

    /** The round before the one shown, to compare with. */
    public Optional<RoundResult> before() {
        var earlier = revealed.size() - (phase == Phase.REVEALED ? 2 : 1);
        return earlier >= 0 ? Optional.of(revealed.get(earlier)) : Optional.empty();
    }
}
