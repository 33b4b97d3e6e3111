package org.manof.workshop;

import java.util.UUID;

/** An activity as its kind needs to know it. */
public record ActivityRef(UUID id, UUID workshop, UUID initiative, String kind, Phase phase, int round) {
    /** Whether the room has been shown the results of the current round. */
    public boolean revealed() {
        return phase == Phase.REVEALED;
    }
}
