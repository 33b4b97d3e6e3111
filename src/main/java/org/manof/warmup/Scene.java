package org.manof.warmup;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.manof.security.Actor;
import org.manof.workshop.Workshops;

/** A hidden workshop of a hidden initiative, and the only account that belongs to it. */
record Scene(
        Actor.Staff facilitator,
        String email,
        String password,
        UUID initiative,
        Workshops.Listed workshop,
        AtomicLong commands) {
    /**
     * The id of one more command. It carries the upper half of the workshop's id, and a lower half that no other UUID has, so that
     * what was carried out is found again and removed.
     */
    UUID command() {
        return new UUID(workshop.id().getMostSignificantBits(), commands.getAndIncrement());
    }
}
