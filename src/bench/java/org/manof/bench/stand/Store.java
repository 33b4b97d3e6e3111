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

    @Override
    void close() throws IOException;
}
