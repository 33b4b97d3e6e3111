package org.manof.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the room sees one.
 *
 * @param connected a push would reach a window of theirs on this node
 * @param byHand they have no phone, and staff write for them
 */
public record Person(
        UUID id,
        String name,
        String sector,
        @Nullable String organisation,
        boolean connected,
        boolean done,
        boolean byHand) {
    /** The same person, with nothing said about the connection. */
    Person unseen() {
        return new Person(id, name, sector, organisation, false, done, byHand);
    }
}
