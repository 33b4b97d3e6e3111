package org.manof.rating;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as stored. */
record RatingRoundRow(
        UUID id,
        UUID activityId,
        int number,
        int turn,
        int size,
        @Nullable OffsetDateTime seenAt,
        @Nullable OffsetDateTime revealedAt) {
    /** Whether a room has been shown its results, though the reveal may have been undone. */
    boolean seen() {
        return seenAt != null;
    }
}
