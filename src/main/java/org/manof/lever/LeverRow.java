package org.manof.lever;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.workshop.StoredWriting;

/** A lever as stored; without an author where a merge made it. */
record LeverRow(
        UUID id,
        UUID initiativeId,
        UUID workshopId,
        @Nullable UUID authorId,
        String title,
        String rightTime,
        String systems,
        @Nullable Integer publishedRound,
        @Nullable UUID mergedInto)
        implements StoredWriting {}
