package org.manof.assumption;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assumption as stored; without an author where a merge made it. */
record AssumptionRow(
        UUID id,
        UUID initiativeId,
        UUID workshopId,
        @Nullable UUID authorId,
        String content,
        @Nullable Integer publishedRound,
        @Nullable UUID mergedInto) {

    boolean published() {
        return publishedRound != null;
    }

    /** Whether it is or was before the room, itself or in a merge. */
    boolean stands() {
        return published() || mergedInto != null;
    }
}
