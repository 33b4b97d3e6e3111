package org.manof.live;

import java.time.Duration;

/**
 * Told how the live line is doing, by whoever measures. Called on the line's own threads, so every method returns at once and
 * throws nothing; what is told names no channel and no person.
 */
public interface LiveWatch {
    /** Hears nothing. */
    LiveWatch NONE = new LiveWatch() {};

    /** Why a screen was not handed a picture that was news to it. */
    enum LeftOut {
        /** It has not drawn the last one yet. */
        BUSY,
        /** No push would reach it. */
        AWAY,
        /** Its window failed while it was handed over. */
        TORN
    }

    /** A picture was read in {@code took} for {@code commits} changes; for none if only somebody's connection changed. */
    default void read(int commits, Duration took) {}

    /** A screen was handed a picture, {@code lag} after the first commit that it had not been shown. */
    default void handed(Audience audience, Duration lag) {}

    /** A screen was passed over; told once for each picture. */
    default void leftOut(Audience audience, LeftOut why) {}

    /** One of this node's own notices has come back by the bus, {@code lag} after it was sent: other nodes heard it about then. */
    default void heard(Duration lag) {}
}
