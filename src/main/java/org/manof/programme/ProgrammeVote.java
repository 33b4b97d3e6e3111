package org.manof.programme;

import java.util.Optional;
import java.util.UUID;
import org.manof.voting.RoundResult;

/**
 * What the room's last revealed vote said of a programme.
 *
 * @param voters how many people put a dot on it
 * @param rank 1 for most dots; equal dots share the better rank
 * @param of how many programmes of the lever were voted on
 */
public record ProgrammeVote(int dots, int voters, int rank, int of) {
    static Optional<ProgrammeVote> of(RoundResult result, UUID programme) {
        return result.of(programme)
                .map(tally -> new ProgrammeVote(
                        tally.dots(),
                        tally.voters(),
                        tally.rank(),
                        result.tallies().size()));
    }

    /** Whether the room put it among the first: it has dots, and fewer than half of the programmes have more. */
    public boolean upper() {
        return dots > 0 && 2 * (rank - 1) < of;
    }

    /** Whether {@code decision} says obviously something else: out of the upper half, or strategic out of the lower. */
    public boolean differs(Decision decision) {
        return switch (decision.circle()) {
            case OUT -> upper();
            case STRATEGIC -> !upper();
            case DIRECT, WIDE -> false;
        };
    }
}
