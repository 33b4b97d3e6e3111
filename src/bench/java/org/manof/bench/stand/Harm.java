package org.manof.bench.stand;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** What can be done to running servers from outside. Nodes are counted from 0. */
public interface Harm {
    /** Ends a node at once, as a power failure would; comes back when it is gone. */
    void kills(int node) throws InterruptedException;

    /** Starts a killed node on the same port and the same data; comes back when it takes people in. */
    void startsAgain(int node) throws IOException, InterruptedException;

    /** Stands a node still in the middle of whatever it does, until {@link #goesOn}. */
    void halts(int node);

    /** Lets a node that stood still go on. */
    void goesOn(int node);

    /** Ends the database server at once, without waiting for anybody; comes back when it is gone. PostgreSQL only. */
    void stopsDatabase() throws IOException, InterruptedException;

    /** Starts it again on the same data; comes back when it answers. */
    void startsDatabase() throws IOException, InterruptedException;

    /** A connection to the database beside the nodes. PostgreSQL only. */
    Connection database() throws SQLException;
}
