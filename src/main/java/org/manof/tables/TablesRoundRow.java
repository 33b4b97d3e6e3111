package org.manof.tables;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round of ranking at tables as stored. */
record TablesRoundRow(
        UUID id,
        UUID activityId,
        int number,
        int version,
        @Nullable OffsetDateTime settledAt) {
    boolean settled() {
        return settledAt != null;
    }
}
