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

    /** Whether only its author sees it, so that it can still be changed. */
    boolean isPrivate() {
        return publishedRound == null && mergedInto == null;
    }
}
