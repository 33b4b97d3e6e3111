package org.manof.live.postgres;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How late notices are: a node hears its own too, so that one clock measures what another node waits. One at a time is followed. */
final class Echo {
    static final long GIVEN_UP = Duration.ofSeconds(30).toNanos();

    private @Nullable Notice out;
    private long since;

    /** A notice is about to be sent at {@code now}, a reading of a clock in nanoseconds. */
    synchronized void sent(Notice notice, long now) {
        if (out == null || now - since > GIVEN_UP) {
            out = notice;
            since = now;
        }
    }

    /** A notice was heard; returns how late, if it is the one that is followed. */
    synchronized Optional<Duration> heard(Notice notice, long now) {
        if (!notice.equals(out)) {
            return Optional.empty();
        }
        out = null;
        return Optional.of(Duration.ofNanos(now - since));
    }
}
