package org.manof.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a workshop stood before a step: what undoing the step puts back. Stored as JSON with the step. */
record Standing(
        @Nullable UUID current,
        @Nullable UUID accepting,
        boolean locked,
        boolean blank,
        @Nullable UUID activity,
        @Nullable Phase phase,
        int round,
        @Nullable UUID removed) {

    static Standing of(WorkshopRow row, @Nullable ActivityRef activity, @Nullable UUID removed) {
        return new Standing(
                row.currentActivity(),
                row.accepting(),
                row.locked(),
                row.blank(),
                activity == null ? null : activity.id(),
                activity == null ? null : activity.phase(),
                activity == null ? 1 : activity.round(),
                removed);
    }
}
