package org.manof.rehearsal;

import java.time.Clock;
import java.time.Duration;
import org.manof.shared.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the simulated people act, all on one thread. */
@Component
class Beats implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Beats.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Troupes troupes;
    private final Duration every;
    private final Clock clock;
    private final Worker worker;

    /** {@code every} is how long it rests; with none, nobody acts. */
    Beats(Troupes troupes, @Value("${manof.rehearsal.beat}") Duration every, Clock clock) {
        this.troupes = troupes;
        this.every = every;
        this.clock = clock;
        this.worker = new Worker("rehearsals", every, this::beat, () -> {});
    }

    @Override
    public void start() {
        if (every.isPositive()) {
            worker.start();
        }
    }

    @Override
    public void stop() {
        if (!worker.stop(GOODBYE)) {
            LOG.warn("A rehearsal is still being played");
        }
    }

    @Override
    public boolean isRunning() {
        return worker.running();
    }

    private void beat() {
        try {
            troupes.beat(clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn("Rehearsals rest for a moment: {}", failed.getClass().getSimpleName());
        }
    }
}
