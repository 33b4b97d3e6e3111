package org.manof.operation;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.manof.shared.Worker;
import org.manof.workshop.CommandsKept;
import org.manof.workshop.RoundClosed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What is done in the house when nobody waits for it, on one thread of its own: a copy of the embedded database some time after a closed
 * round, one for all that close meanwhile, and an hourly tidying.
 */
@Component
class Caretaker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration TIDY = Duration.ofHours(1);
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    private final Optional<Copies> copies;
    private final Duration untilCopied;
    private final CommandsKept commands;
    private final Worker worker = new Worker("caretaker", LOOK, this::round, this::lastRound);
    private final AtomicLong closedAt = new AtomicLong();
    private volatile boolean stopped;
    private long tidied = System.nanoTime() - TIDY.toNanos();

    Caretaker(
            @Value("${manof.copies:}") String folder,
            @Value("${manof.copies.after}") Duration untilCopied,
            DataSource database,
            Clock clock,
            MeterRegistry registry,
            CommandsKept commands) {
        this.copies = folder.isEmpty() ? Optional.empty() : Optional.of(in(folder, database, clock, registry));
        this.untilCopied = untilCopied;
        this.commands = commands;
    }

    /** After the commit, and only a word to the other thread: no vote waits for a copy, and no result for which the room waits. */
    @TransactionalEventListener
    void on(RoundClosed closed) {
        closedAt.compareAndSet(0, System.nanoTime() | 1);
    }

    @Override
    public void start() {
        stopped = false;
        worker.start();
    }

    @Override
    public void stop() {
        if (!worker.stop(GOODBYE)) {
            LOG.warn("The caretaker is still at work");
        }
    }

    @Override
    public boolean isRunning() {
        return worker.running();
    }

    /** Nothing that waits to be copied is left for the next start. */
    private void lastRound() {
        stopped = true;
        round();
    }

    private void round() {
        try {
            copies.ifPresent(kept -> {
                if (copyIsDue()) {
                    closedAt.set(0);
                    kept.make();
                }
                kept.answer();
            });
            if (System.nanoTime() - tidied >= TIDY.toNanos()) {
                tidied = System.nanoTime();
                copies.ifPresent(Copies::tidy);
                commands.forgetOld();
            }
        } catch (RuntimeException failed) {
            LOG.warn("The caretaker tries again later", failed);
        }
    }

    private boolean copyIsDue() {
        var since = closedAt.get();
        return since != 0 && (stopped || System.nanoTime() - since >= untilCopied.toNanos());
    }

    private static Copies in(String folder, DataSource database, Clock clock, MeterRegistry registry) {
        try {
            return new Copies(Path.of(folder), database, clock, registry);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
