package org.manof.lever;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A choice as stored. */
record ChosenRow(
        UUID leverId,
        UUID workshopId,
        UUID goalId,
        @Nullable String reason,
        UUID chosenBy,
        OffsetDateTime chosenAt) {}
