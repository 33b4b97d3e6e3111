package org.manof.live;

import java.time.Duration;

/**
 * How long a publisher rests between two pictures. Boards and consoles are few, so they get a quick tick; where reading and handing over
 * take long, it rests longer, so that the line takes at most a fifth of a core.
 */
final class Pace {
    static final long SHORTEST = Duration.ofMillis(50).toNanos();
    static final long LONGEST = Duration.ofMillis(250).toNanos();
    private static final int RESTS_PER_WORK = 4;

    private long rest = SHORTEST;

    /** The last picture took so long, in nanoseconds, to be read and handed over. */
    void took(long nanos) {
        rest = Math.clamp(nanos * RESTS_PER_WORK, SHORTEST, LONGEST);
    }

    /** The rest before the next picture, in nanoseconds. */
    long rest() {
        return rest;
    }
}
