package org.manof.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a workshop's time has gone, as its steps tell.
 *
 * @param at the moment that this was read; the current activity's time runs on from there
 * @param running the activity that the time goes to now; empty while people join and while the workshop is closed for the day
 * @param used by activity; those that the room was never at are missing
 * @param sitting how the present sitting stands against its plan, while an activity is running
 */
public record TimeUse(Instant at, Optional<UUID> running, Map<UUID, Duration> used, Optional<Sitting> sitting) {
    public TimeUse {
        used = Map.copyOf(used);
    }

    /** The time that went to an activity until {@link #at}. */
    public Duration used(UUID activity) {
        return used.getOrDefault(activity, Duration.ZERO);
    }

    /**
     * A sitting: from when people began, or came back, to the end of the part of the agenda that they are in.
     *
     * @param plannedEnd when it began, and the planned minutes after that
     * @param later the planned time of what is to come after the current activity
     */
    public record Sitting(Instant plannedEnd, Duration later) {}
}
