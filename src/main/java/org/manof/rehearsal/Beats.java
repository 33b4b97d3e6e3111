package org.manof.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the simulated people act, all on one thread, which is never interrupted, because H2 loses its file when that happens. */
@Component
class Beats implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Beats.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Troupes troupes;
    private final Duration every;
    private final Clock clock;
    private final Semaphore stop = new Semaphore(0);
    private @Nullable Thread thread;

    /** {@code every} is how long it rests; with none, nobody acts. */
    Beats(Troupes troupes, @Value("${manof.rehearsal.beat}") Duration every, Clock clock) {
        this.troupes = troupes;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public void start() {
        stop.drainPermits();
        thread = every.isPositive() ? Thread.ofVirtual().name("rehearsals").start(this::work) : null;
    }

    @Override
    public void stop() {
        stop.release();
        var working = thread;
        try {
            if (working != null && !working.join(GOODBYE)) {
                LOG.warn("A rehearsal is still being played");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        try {
            while (!stop.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
                beat();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        try {
            troupes.beat(clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn("Rehearsals rest for a moment: {}", failed.getClass().getSimpleName());
        }
    }
}
