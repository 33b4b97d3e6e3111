package org.manof.assumption;

import java.util.UUID;
import org.manof.workshop.OwnStanding;

/** An assumption as its author sees it, and where it stands. */
public record OwnAssumption(UUID id, String text, OwnStanding standing) {
    /** Whether everyone sees it, and it stays as it is. */
    public boolean published() {
        return standing.published();
    }
}
