package org.manof.rehearsal;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Has simulated people live through seconds and minutes without anybody waiting for them. */
public final class Director {
    private final Troupes troupes;
    private Instant now;

    public Director(ApplicationContext spring) {
        troupes = spring.getBean(Troupes.class);
        now = Instant.now();
    }

    /** So many seconds go by for them. */
    public void lets(int seconds) {
        for (var passed = 0; passed < seconds; passed++) {
            now = now.plusSeconds(1);
            troupes.beat(now);
        }
    }
}
