package org.manof.voting;

import java.util.UUID;

/**
 * What one option got in a revealed round.
 *
 * @param dots all dots on it
 * @param voters how many people put at least one dot on it
 * @param share voters over all who voted in the round, 0 to 1
 * @param rank 1 for most dots; equal dots share the better rank
 * @param tied whether another option has as many dots (and there are any)
 */
public record Tally(BallotOption option, int dots, int voters, double share, int rank, boolean tied) {
    /** The option's id. */
    public UUID id() {
        return option.id();
    }
}
