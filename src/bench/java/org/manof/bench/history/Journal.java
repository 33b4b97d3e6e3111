package org.manof.bench.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that the screens of a run sent and saw, kept in memory. May be written to from many threads. */
public interface Journal {
    /**
     * A screen is about to send a command, for which {@code scheduled} (nanoseconds of {@link System#nanoTime}) was the moment. The
     * {@code id} is the one made by the browser, null where the server makes it (levers). Until it is settled the outcome is unknown.
     */
    Sent sends(Who who, @Nullable UUID id, Deed deed, long scheduled);

    /** A screen now shows {@code tally}; the last one of each kind must be the database's in the end. */
    void shows(Screen screen, Tally tally);

    /**
     * A screen has applied the message with {@code number} of a {@code stream} (the line's own numbering, or a count that only
     * grows); it may never be lower than the one before.
     */
    void applies(Screen screen, String stream, long number);

    /** The window is gone: what it showed last need not be the end. */
    void closed(Screen screen);

    /** A command that is under way. */
    interface Sent {
        /** The server said yes; returns the nanoseconds since the scheduled moment. */
        long acknowledged();

        /** The server said no. */
        void refused();
    }
}
