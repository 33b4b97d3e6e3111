package org.manof.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A thread of its own that does something again and again until it is stopped. No scheduler, because those interrupt their threads, and H2
 * loses its file when that happens.
 */
public final class Worker {
    private final String name;
    private final Duration every;
    private final Runnable work;
    private final Runnable last;
    private final Semaphore stop = new Semaphore(0);
    private @Nullable Thread thread;

    /** Does {@code work} whenever {@code every} has passed, and {@code last} once, when it is stopped. */
    public Worker(String name, Duration every, Runnable work, Runnable last) {
        this.name = name;
        this.every = every;
        this.work = work;
        this.last = last;
    }

    /** Begins; called once, or again after it was stopped. */
    public void start() {
        stop.drainPermits();
        thread = Thread.ofVirtual().name(name).start(this::go);
    }

    /** Stops, and waits for what is being done; false if that takes longer than {@code goodbye}. */
    public boolean stop(Duration goodbye) {
        stop.release();
        var working = thread;
        thread = null;
        try {
            return working == null || working.join(goodbye);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Whether it was started and not stopped since. */
    public boolean running() {
        return thread != null;
    }

    private void go() {
        try {
            while (!stop.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
                work.run();
            }
            last.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
