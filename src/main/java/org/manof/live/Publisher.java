package org.manof.live;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one channel's newest picture to its screens, on a thread of its own. Bursts collapse: however many changes, one
 * read a tick of the {@link Pace}. Boards and consoles follow every tick, phones once in {@link #SLICES} slices, all at once when urgent.
 */
final class Publisher implements Runnable {
    static final int SLICES = 4;
    private static final long SLICE = Duration.ofMillis(250).toNanos();
    private static final long IDLE = Duration.ofSeconds(1).toNanos();
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final UUID channel;
    private final PictureReader reader;
    private final LiveWatch watch;
    private final Owed owed = new Owed();
    private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private boolean changed = true;
    private boolean urgent;
    private boolean stopped;
    private boolean failing;

    private volatile @Nullable Picture picture;
    private long version;
    private final Pace pace = new Pace();
    private long nextSlice = System.nanoTime();
    private int slice;
    private long reach;
    /** Since when it has been handing a picture to screens, as a reading of {@link System#nanoTime()}; 0 while it is not. */
    private volatile long handing;

    Publisher(UUID channel, PictureReader reader, LiveWatch watch) {
        this.channel = channel;
        this.reader = reader;
        this.watch = watch;
    }

    Set<Seat> seats() {
        return seats;
    }

    /** The sequence number of the picture that it read last; -1 before the first. */
    long seq() {
        var newest = picture;
        return newest == null ? -1 : newest.seq();
    }

    /** As {@link #changed}, for a commit. */
    void committed(boolean atOnce) {
        owed.add();
        changed(atOnce);
    }

    /** Whether it does not get on with handing a picture to screens, which takes microseconds. Waiting for a database is no such thing. */
    boolean stuck(Duration limit) {
        var since = handing;
        return since != 0 && System.nanoTime() - since > limit.toNanos();
    }

    void changed(boolean atOnce) {
        lock.lock();
        try {
            changed = true;
            urgent |= atOnce;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    void stop() {
        lock.lock();
        try {
            stopped = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        while (true) {
            boolean all;
            lock.lock();
            try {
                if (!changed && !urgent && !stopped) {
                    pause(waiting() ? pace.rest() : IDLE);
                }
                if (stopped) {
                    return;
                }
                all = urgent;
                urgent = false;
            } finally {
                lock.unlock();
            }
            publish(all);
            restBetweenTicks();
        }
    }

    private void publish(boolean all) {
        var start = System.nanoTime();
        if (takeChanged() || reachChanged()) {
            var batch = owed.take();
            try {
                var begun = System.nanoTime();
                picture = reader.read(channel);
                version++;
                failing = false;
                watch.read(batch.commits(), Duration.ofNanos(System.nanoTime() - begun));
                if (batch.commits() > 0) {
                    seats.forEach(seat -> seat.owe(batch.since()));
                }
            } catch (RuntimeException unreadable) {
                // The database is away: the change is still owed, and the next tick tries again.
                if (!failing) {
                    LOG.warn("Picture not read: {}", unreadable.getClass().getSimpleName());
                }
                failing = true;
                owed.giveBack(batch);
                changed(all);
            }
        }
        var newest = picture;
        if (newest != null) {
            handing = System.nanoTime() | 1;
            seats.stream().filter(seat -> !seat.phone()).forEach(seat -> show(seat, newest));
            pace.took(System.nanoTime() - start);
            var due = sliceDue();
            Hands.give(
                    seats.stream()
                            .filter(seat -> seat.phone() && (all || seat.slice() == due))
                            .toList(),
                    seat -> show(seat, newest));
            handing = 0;
        }
    }

    /** One screen that fails must not leave the others dark. */
    private void show(Seat seat, Picture newest) {
        try {
            seat.show(newest, version, watch);
        } catch (RuntimeException torn) {
            watch.leftOut(seat.screen().audience(), LiveWatch.LeftOut.TORN);
            LOG.warn("Picture not shown: {}", torn.getClass().getSimpleName());
        }
    }

    /** A phone that fell asleep or came back is news to the consoles, though nothing was committed. */
    private boolean reachChanged() {
        var before = reach;
        reach = seats.stream().filter(seat -> seat.screen().connected()).count();
        return reach != before;
    }

    /** The slice of phones whose turn it is, or -1 between turns. */
    private int sliceDue() {
        var now = System.nanoTime();
        if (now < nextSlice) {
            return -1;
        }
        // Counted from when it was due, so that four slices make a second whatever the ticks; after a rest from now.
        nextSlice = Math.max(nextSlice + SLICE, now);
        slice = (slice + 1) % SLICES;
        return slice;
    }

    private boolean waiting() {
        var newest = picture;
        return newest != null
                && seats.stream()
                        .anyMatch(seat ->
                                seat.behind(newest, version) && seat.screen().connected());
    }

    private boolean takeChanged() {
        lock.lock();
        try {
            var was = changed;
            changed = false;
            return was;
        } finally {
            lock.unlock();
        }
    }

    private void restBetweenTicks() {
        lock.lock();
        try {
            var left = pace.rest();
            while (left > 0 && !urgent && !stopped) {
                left = news.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped = true;
        } finally {
            lock.unlock();
        }
    }

    /** Called under the lock. */
    private void pause(long nanos) {
        try {
            var unused = news.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
