package org.manof.workshop;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The workshop as stored. */
record WorkshopRow(
        UUID id,
        UUID initiativeId,
        String title,
        String code,
        String boardToken,
        long seq,
        @Nullable UUID currentActivity,
        @Nullable UUID accepting,
        boolean locked,
        boolean blank,
        @Nullable OffsetDateTime timerEndsAt,
        OffsetDateTime expiresAt) {}
