package org.manof.recruitment;

import java.util.UUID;
import org.manof.workshop.OwnStanding;

/** A candidate as whoever proposed them sees it, and where it stands. */
public record OwnCandidate(Candidate candidate, OwnStanding standing) {
    public UUID id() {
        return candidate.id();
    }

    /** Whether everyone sees it, so that it stays as it is. */
    public boolean published() {
        return standing.published();
    }
}
