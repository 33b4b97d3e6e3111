package org.manof.influence;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as stored. */
record InfluenceRoundRow(
        UUID id,
        UUID activityId,
        int number,
        int turn,
        int size,
        @Nullable OffsetDateTime seenAt) {
    /** Whether a room has been shown its results, though the reveal may have been undone. */
    boolean seen() {
        return seenAt != null;
    }
}
