package org.manof.assumption;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.workshop.StoredWriting;

/** An assumption as stored; without an author where a merge made it. */
record AssumptionRow(
        UUID id,
        UUID initiativeId,
        UUID workshopId,
        @Nullable UUID authorId,
        String content,
        @Nullable Integer publishedRound,
        @Nullable UUID mergedInto)
        implements StoredWriting {}
