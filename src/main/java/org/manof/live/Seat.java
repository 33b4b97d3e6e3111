package org.manof.live;

/** One screen's place in a channel, and what it has been shown. Touched by the publisher's thread only. */
final class Seat {
    private final Screen screen;
    private final int slice;
    private long version = -1;
    private long seq;

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

    /** Shows the picture unless nobody would see it or the last one is not drawn yet; then it is asked again. */
    void show(Picture picture, long newest) {
        if (behind(picture, newest) && screen.connected() && screen.idle()) {
            version = newest;
            seq = picture.seq();
            screen.show(picture);
        }
    }
}
