package org.manof.operation;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.manof.live.Live;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Liveness: nothing in here is stuck for good. The JVM finds deadlocks of platform threads; of virtual threads it tells nothing, so these
 * are watched by what they would stop: a publisher that cannot hand over. That the database is away is no reason to be restarted.
 */
@Component("threads")
class ThreadHealth implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadHealth.class);
    private static final Duration STUCK = Duration.ofSeconds(30);
    private final Patience moving;

    @Autowired
    ThreadHealth(Live live) {
        this(() -> live.stuck(STUCK), Duration.ofSeconds(10));
    }

    ThreadHealth(BooleanSupplier publisherStuck, Duration kept) {
        moving = new Patience(
                "health-threads", () -> !deadlocked() && !publisherStuck.getAsBoolean(), kept, Duration.ofSeconds(4));
    }

    @Override
    public Health health() {
        return (moving.yes() ? Health.up() : Health.down()).build();
    }

    /** The names of our threads hold ids and nothing about people, so that they may be logged. */
    private static boolean deadlocked() {
        var threads = ManagementFactory.getThreadMXBean();
        var ids = threads.findDeadlockedThreads();
        if (ids == null) {
            return false;
        }
        for (var thread : threads.getThreadInfo(ids)) {
            if (thread != null) {
                LOG.error("Deadlock: {} waits for {}", thread.getThreadName(), thread.getLockOwnerName());
            }
        }
        return true;
    }
}
