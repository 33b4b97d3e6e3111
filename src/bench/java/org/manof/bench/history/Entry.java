package org.manof.bench.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One command in the journal. {@code acknowledged} is its place among all acknowledgements, from 1, and 0 without one; {@code sent} its
 * place among everything sent.
 */
record Entry(Who who, @Nullable UUID id, Deed deed, long sent, Outcome outcome, long acknowledged) {
    boolean isAcknowledged() {
        return outcome == Outcome.ACKNOWLEDGED;
    }

    /** As it is named in a finding. */
    @Override
    public String toString() {
        return deed + " of " + who + (id == null ? "" : ", command " + id);
    }
}
