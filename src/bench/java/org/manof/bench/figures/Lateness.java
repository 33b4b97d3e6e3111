package org.manof.bench.figures;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** How late this process itself wakes up: a client that is, or a machine that is full, blames the server for its own delay. */
final class Lateness implements AutoCloseable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final Thread sleeper;
    private volatile boolean over;

    /** Hands how much too late it was, in nanoseconds, to {@code each} a hundred times a second until it is closed. */
    Lateness(LongConsumer each) {
        sleeper = Thread.ofVirtual().start(() -> {
            do {
                var due = System.nanoTime() + PAUSE;
                for (var left = PAUSE; left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                each.accept(System.nanoTime() - due);
            } while (!over);
        });
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        sleeper.join();
    }
}
