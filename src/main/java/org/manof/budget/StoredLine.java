package org.manof.budget;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as it is stored. */
record StoredLine(
        UUID id,
        UUID initiativeId,
        UUID rowId,
        int budgetYear,
        long amount,
        MoneySource source,
        MoneyState state,
        @Nullable UUID funderId,
        String funderText,
        String note,
        boolean removed,
        OffsetDateTime createdAt) {}
