package org.manof.live.postgres;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.manof.live.Bus;
import org.manof.live.LiveWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices through PostgreSQL, which promises nothing to who is not there: so whoever listens is told to compare whenever the line was
 * opened, and every three seconds in any case.
 */
final class PostgresBus implements Bus {
    static final Duration POLL = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(PostgresBus.class);

    private final UUID node;
    private final Consumer<Notice> mouth;
    private final ScheduledExecutorService later;
    private final LongSupplier nanos;
    private final Coalescer coalescer = new Coalescer();
    private final LiveWatch watch;
    private volatile @Nullable Handler handler;
    private volatile @Nullable Ear ear;
    private volatile @Nullable Sent sent;

    /** The notice that was sent last, at a reading of {@code nanos}. */
    private record Sent(Notice notice, long at) {}

    /** {@code mouth} sends one notice and may throw; {@code nanos} is a clock that only goes forward. */
    PostgresBus(
            UUID node, Consumer<Notice> mouth, ScheduledExecutorService later, LongSupplier nanos, LiveWatch watch) {
        this.node = node;
        this.mouth = mouth;
        this.later = later;
        this.nanos = nanos;
        this.watch = watch;
    }

    @Override
    public void publish(UUID channel, long seq, boolean urgent) {
        var wait = coalescer.add(channel, seq, urgent, nanos.getAsLong());
        try {
            wait.ifPresent(time -> later.schedule(guarded(() -> send(channel)), time, TimeUnit.NANOSECONDS));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Not told to other nodes any more");
        }
    }

    @Override
    public void subscribe(Handler listener) {
        handler = listener;
    }

    @Override
    public boolean healthy() {
        var listening = ear;
        return listening != null && listening.listens();
    }

    /** Begins to listen and to compare. */
    void start(Lines lines, Ear.Wait wait) {
        var listening = new Ear(lines, wait, this::heard, () -> later.execute(guarded(this::compare)));
        ear = listening;
        Thread.ofVirtual().name("bus").start(listening);
        var unused = later.scheduleWithFixedDelay(
                guarded(this::compare), POLL.toMillis(), POLL.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop() {
        var listening = ear;
        if (listening != null) {
            listening.close();
        }
    }

    /** A notice has come. This node's own is no news but tells, by one clock, how long notices take. */
    void heard(String payload) {
        Notice.of(payload).ifPresent(notice -> {
            var listener = handler;
            if (notice.node().equals(node)) {
                var last = sent;
                if (last != null && last.notice().equals(notice)) {
                    watch.heard(Duration.ofNanos(nanos.getAsLong() - last.at()));
                }
            } else if (listener != null) {
                listener.changed(notice.channel(), notice.seq(), notice.urgent());
            }
        });
    }

    private void compare() {
        var listener = handler;
        if (listener != null) {
            listener.missed();
        }
    }

    private void send(UUID channel) {
        coalescer.take(channel, nanos.getAsLong()).ifPresent(owed -> {
            var notice = new Notice(node, channel, owed.seq(), owed.urgent());
            sent = new Sent(notice, nanos.getAsLong());
            mouth.accept(notice);
        });
    }

    /** What fails now, because the database is away, is made up for by the next comparison; the schedule goes on. */
    static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.debug("Not told to other nodes: {}", failure.getClass().getSimpleName());
            }
        };
    }
}
