package org.manof.live.postgres;

import java.sql.SQLException;
import java.util.List;

/** Opens connections that hear notices. */
interface Lines {
    /** Opens one that hears what is sent from now on. */
    Line open() throws SQLException;

    /** One connection. Closing it ends a {@link #hear} that is going on. */
    interface Line extends AutoCloseable {
        /** Waits some seconds for notices; returns none if none came. Throws when the connection is broken, also if silently. */
        List<String> hear() throws SQLException;

        @Override
        void close() throws SQLException;
    }
}
