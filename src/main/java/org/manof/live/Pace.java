package org.manof.live;

import java.time.Duration;

/**
 * How long a publisher rests between two pictures: as long as reading one and handing it to boards and consoles took. They are few, so they get
 * a quick tick, and where the server is slow half of the time is left to those for whom it is.
 */
final class Pace {
    static final long SHORTEST = Duration.ofMillis(50).toNanos();
    static final long LONGEST = Duration.ofMillis(100).toNanos();

    private long rest = SHORTEST;

    /** The last picture took so long, in nanoseconds, to be read and handed over. */
    void took(long nanos) {
        rest = Math.clamp(nanos, SHORTEST, LONGEST);
    }

    /** The rest before the next picture, in nanoseconds. */
    long rest() {
        return rest;
    }
}
