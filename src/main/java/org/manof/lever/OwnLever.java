package org.manof.lever;

import java.util.UUID;
import org.manof.workshop.OwnStanding;

/** A proposal as its author sees it, and where it stands. */
public record OwnLever(UUID id, Proposal proposal, OwnStanding standing) {
    /** Whether everyone sees it, and it stands as it is. */
    public boolean published() {
        return standing.published();
    }
}
