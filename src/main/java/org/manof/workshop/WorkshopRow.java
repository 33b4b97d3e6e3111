package org.manof.workshop;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Refusal;

/** The workshop as stored. {@code adjourned}: what was said of when it goes on, if it is closed for the day. */
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
        OffsetDateTime expiresAt,
        @Nullable String adjourned,
        @Nullable UUID rehearsalOf) {

    Mode mode() {
        return rehearsalOf == null ? Mode.REAL : Mode.REHEARSAL;
    }

    /** Refuses while the workshop is closed for the day, and says when it goes on if that is known. */
    void requireInSession() {
        if (adjourned != null) {
            throw adjourned.isEmpty()
                    ? Refusal.of("refusal.adjourned")
                    : Refusal.of("refusal.adjourned.until", adjourned);
        }
    }
}
