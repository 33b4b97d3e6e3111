package org.manof.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords; says after how many whole minutes another attempt is taken. */
public final class Throttled extends AuthenticationException {
    private final long minutes;

    Throttled(Duration waiting) {
        super("throttled");
        minutes = waiting.plusSeconds(59).toMinutes();
    }

    public long minutes() {
        return Math.max(1, minutes);
    }
}
