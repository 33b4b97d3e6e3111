package org.manof.live.postgres;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** Listening and rounds of one node, for as long as the application runs. */
final class PostgresNodes implements SmartLifecycle {
    private static final Duration ROUND = Duration.ofSeconds(2);

    private final PostgresBus bus;
    private final SeatTable seats;
    private final Lines lines;
    private final ScheduledExecutorService later;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    PostgresNodes(PostgresBus bus, SeatTable seats, Lines lines, ScheduledExecutorService later) {
        this.bus = bus;
        this.seats = seats;
        this.lines = lines;
        this.later = later;
    }

    PostgresBus bus() {
        return bus;
    }

    SeatTable seats() {
        return seats;
    }

    @Override
    public void start() {
        running = true;
        bus.start(lines, this::pause);
        var unused = later.scheduleWithFixedDelay(
                PostgresBus.guarded(seats::round), 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** After the web server, so that until its end changes are told and nobody is thought to sit here still. */
    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        bus.stop();
        later.shutdownNow();
        PostgresBus.guarded(seats::leave).run();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private void pause(Duration time) {
        try {
            var unused = stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
