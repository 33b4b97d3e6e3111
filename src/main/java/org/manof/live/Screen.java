package org.manof.live;

import java.util.UUID;

/** One open window on a channel. */
public interface Screen {
    Audience audience();

    /** Whose window it is (a participant, an account), for {@link Live#present}. */
    UUID owner();

    /** Whether a push would reach it now. A screen that is not connected is never drawn to. */
    boolean connected();

    /** Whether it has drawn what it was shown last; a screen that lags is skipped, not queued. */
    boolean idle();

    /** Draws {@code picture}; must return at once. */
    void show(Picture picture);
}
