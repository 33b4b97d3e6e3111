package org.manof.partnership;

import org.jspecify.annotations.Nullable;

/**
 * A stakeholder whose circle around a lever is settled, today or where we want them, beside what the room had placed.
 *
 * @param roomNow what people placed for today, in the latest activity in which they did
 * @param roomTarget what people placed for where we want them, likewise
 */
public record LeverPartner(
        Stakeholder stakeholder,
        @Nullable Circle now,
        @Nullable Circle target,
        Agreement roomNow,
        Agreement roomTarget) {}
