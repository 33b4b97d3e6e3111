package org.manof.live.postgres;

import java.util.Optional;
import java.util.UUID;

/** What travels between nodes: who says it, and how far which channel has come. Ids and numbers only. */
record Notice(UUID node, UUID channel, long seq, boolean urgent) {
    private static final String URGENT = "!";

    /** As PostgreSQL carries it. */
    String payload() {
        return node + " " + channel + " " + seq + (urgent ? " " + URGENT : "");
    }

    /** Reads one; empty for what another version of Manof may have sent: the poll makes up for it. */
    static Optional<Notice> of(String payload) {
        var parts = payload.split(" ", -1);
        try {
            return Optional.of(new Notice(
                    UUID.fromString(parts[0]),
                    UUID.fromString(parts[1]),
                    Long.parseLong(parts[2]),
                    parts.length > 3 && parts[3].equals(URGENT)));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException foreign) {
            return Optional.empty();
        }
    }
}
