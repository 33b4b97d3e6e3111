package org.manof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of record in tests: it runs, and can be put forward. Whoever moves it puts it back. */
@Component
@Primary
public class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /** Lets it be as much later from now on. */
    public void putForward(Duration more) {
        ahead = ahead.plus(more);
    }

    /** Back to the time of day. */
    public void putBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
