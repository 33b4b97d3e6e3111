package org.manof.bench.stand;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A fresh database for the nodes of one stand. */
interface Store extends AutoCloseable {
    /** Options of {@code bin/run} that lead a node to it. */
    List<String> options();

    /** Settings in a node's environment that lead it there. */
    Map<String, String> environment();

    /** Opens it for the check, once no node runs. */
    Connection open() throws SQLException;

    /** Ends the server at once; comes back when it is gone. */
    default void stop() throws IOException, InterruptedException {
        throw new StandFailure("there is no database server to stop");
    }

    /** Starts it again, and waits until it answers. */
    default void startAgain() throws IOException, InterruptedException {
        throw new StandFailure("there is no database server to start");
    }

    @Override
    void close() throws IOException;
}
