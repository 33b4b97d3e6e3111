package org.manof.lever;

import java.util.Optional;
import java.util.UUID;
import org.manof.voting.RoundResult;

/**
 * What the room's vote said of a lever.
 *
 * @param voters how many people put a dot on it
 * @param turnout how many people voted at all
 * @param rank 1 for most dots; equal dots share the better rank
 * @param of how many levers were voted on
 */
public record LeverVote(int round, int dots, int voters, int turnout, int rank, int of) {

    static Optional<LeverVote> of(RoundResult result, UUID lever) {
        return result.of(lever)
                .map(tally -> new LeverVote(
                        result.number(),
                        tally.dots(),
                        tally.voters(),
                        result.voters(),
                        tally.rank(),
                        result.tallies().size()));
    }
}
