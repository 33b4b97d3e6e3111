package org.manof.evaluation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone as it is stored. */
record StoredMilestone(
        UUID id,
        UUID initiativeId,
        UUID goalId,
        @Nullable UUID rowId,
        String content,
        LocalDate dueOn,
        boolean removed,
        OffsetDateTime createdAt) {}
