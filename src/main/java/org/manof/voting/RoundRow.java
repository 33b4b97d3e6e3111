package org.manof.voting;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as stored. */
record RoundRow(
        UUID id,
        UUID activityId,
        int number,
        int budget,
        int cap,
        @Nullable OffsetDateTime revealedAt) {
    Rule rule() {
        return new Rule(budget, cap);
    }
}
