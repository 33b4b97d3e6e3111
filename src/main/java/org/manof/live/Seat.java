package org.manof.live;

import java.time.Duration;

/** One screen's place in a channel, and what it has been shown. Touched by the publisher's thread only. */
final class Seat {
    private final Screen screen;
    private final int slice;
    private long version = -1;
    private long seq;
    private long passedOver = -1;
    /** When the first commit happened that it was not shown; meaningless unless it {@link #owes}. */
    private long owedSince;

    private boolean owes;
    private volatile long handedAt;

    Seat(Screen screen, int slice, long seq) {
        this.screen = screen;
        this.slice = slice;
        this.seq = seq;
    }

    Screen screen() {
        return screen;
    }

    int slice() {
        return slice;
    }

    boolean phone() {
        return screen.audience() == Audience.PHONE;
    }

    /** Whether the newest picture is news to it. Phones are spared what only consoles look at: who is connected. */
    boolean behind(Picture picture, long newest) {
        return phone() ? picture.seq() > seq : newest > version && picture.seq() >= seq;
    }

    /** A picture was read for a commit at {@code since}, a reading of {@link System#nanoTime()}. */
    void owe(long since) {
        if (!owes) {
            owes = true;
            owedSince = since;
        }
    }

    /** Shows the picture unless nobody would see it or the last one is not drawn yet; then it is asked again. */
    void show(Picture picture, long newest, LiveWatch watch) {
        if (!behind(picture, newest)) {
            return;
        }
        if (!screen.connected()) {
            // How long somebody was away is not the line's lag.
            owes = false;
            passOver(newest, LiveWatch.LeftOut.AWAY, watch);
        } else if (!screen.idle()) {
            passOver(newest, LiveWatch.LeftOut.BUSY, watch);
        } else {
            version = newest;
            seq = picture.seq();
            handedAt = System.nanoTime();
            screen.show(picture);
            if (owes) {
                owes = false;
                watch.handed(screen.audience(), Duration.ofNanos(System.nanoTime() - owedSince));
            }
        }
    }

    /** Whether it is connected and has not drawn for so long what it was handed. Asked by other threads. */
    boolean stuck(Duration limit) {
        return !screen.idle() && screen.connected() && System.nanoTime() - handedAt > limit.toNanos();
    }

    private void passOver(long newest, LiveWatch.LeftOut why, LiveWatch watch) {
        if (passedOver != newest) {
            passedOver = newest;
            watch.leftOut(screen.audience(), why);
        }
    }
}
