package org.manof.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a workshop stood before a step: what undoing the step puts back. Stored as JSON with the step; {@code adjourned} is missing in
 * what older versions stored.
 */
record Standing(
        @Nullable UUID current,
        @Nullable UUID accepting,
        boolean locked,
        boolean blank,
        @Nullable String adjourned,
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
                row.adjourned(),
                activity == null ? null : activity.id(),
                activity == null ? null : activity.phase(),
                activity == null ? 1 : activity.round(),
                removed);
    }

    /** The same with the room at another activity, or at none, which takes contributions or not. */
    Standing at(@Nullable UUID next, boolean open) {
        return new Standing(next, open ? next : null, locked, blank, adjourned, activity, phase, round, removed);
    }

    Standing locked(boolean now) {
        return new Standing(current, accepting, now, blank, adjourned, activity, phase, round, removed);
    }

    Standing blank(boolean now) {
        return new Standing(current, accepting, locked, now, adjourned, activity, phase, round, removed);
    }

    Standing adjourned(@Nullable String until) {
        return new Standing(current, accepting, locked, blank, until, activity, phase, round, removed);
    }
}
