package org.manof.bench.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** What a window shows: drawn message by message in the server's order, under a lock, and waited for. */
final class Display {
    private final Tab.Watcher watcher;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Inbox inbox = new Inbox();
    private final Tree tree = new Tree();
    private final Look look = new Look(tree);
    private final Hands hands = new Hands(tree);

    Display(Tab.Watcher watcher) {
        this.watcher = watcher;
    }

    /** Says what a person does; to be asked while reading. */
    Hands hands() {
        return hands;
    }

    /** Draws a message and those that waited for it; false if one waits now for another that has not come. */
    boolean draw(Message message) {
        lock.lock();
        try {
            var due = inbox.take(message);
            due.drawn().forEach(this::drawNext);
            due.dropped().stream()
                    .flatMap(old -> old.answered().stream())
                    .forEach(call -> call.answer().completeExceptionally(new IOException("never drawn")));
            news.signalAll();
            return !inbox.gap();
        } finally {
            lock.unlock();
        }
    }

    private void drawNext(Message message) {
        if (message.resync()) {
            tree.clear();
        }
        tree.apply(message.content());
        var at = System.nanoTime();
        watcher.drawn(look, message.number(), at);
        message.answered().forEach(call -> call.answer().complete(new Answer(message, at)));
    }

    /** Reads what is shown now. */
    <T> T read(Function<Look, T> reader) {
        lock.lock();
        try {
            return reader.apply(look);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is found; empty if that takes too long, or if the window is no longer {@code open}. */
    <T> Optional<T> await(Duration patience, BooleanSupplier open, Function<Look, Optional<T>> find) {
        var left = patience.toNanos();
        lock.lock();
        try {
            var found = find.apply(look);
            while (found.isEmpty() && open.getAsBoolean() && left > 0) {
                left = news.awaitNanos(left);
                found = find.apply(look);
            }
            return found;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Wakes who waits, because something else than the drawing has changed. */
    void changed() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The number of the last message that was drawn in order. */
    int seen() {
        return read(any -> inbox.seen());
    }

    /** Whether a message still waits for the one that follows {@code number}. */
    boolean stuckAt(int number) {
        return read(any -> inbox.gap() && inbox.seen() == number);
    }

    /** What a person would tell of it. */
    String summary() {
        return read(any -> "\"" + tree.body().text() + "\" after message " + inbox.seen()
                + (inbox.gap() ? ", waiting for the next" : ""));
    }

    long retryMillis() {
        return read(any -> tree.retryMillis());
    }
}
