package org.manof.bench.stand;

import java.net.URI;
import java.util.List;

/** Running nodes of Manof on one database, with the demonstration's workshop in it. Everything that was started ends with it. */
public interface Stand extends AutoCloseable {
    /** The front page of each node, such as {@code http://127.0.0.1:41234/}: one, or two with {@code --nodes 2}. */
    List<URI> nodes();

    /** The join code of the demonstration's workshop; its address is {@code j/CODE} below a node. */
    String code();

    /** The board's link below a node: {@code board/TOKEN}. */
    String board();

    Login facilitator();

    Login coordinator();

    /** CPU seconds, user and system, that all nodes together have used since they started. */
    double cpuSeconds();

    /** Milliseconds that all nodes together have stood still for garbage collection since they started. */
    double gcMillis();

    /** Bytes alive on the heaps of all nodes together after a full collection, which this call makes. */
    long liveHeap();

    /** Bytes of memory that all nodes together hold from the system. */
    long residentBytes();

    /** What can be done to the servers from outside, for who wants to see what is lost by it. */
    Harm harm();

    @Override
    void close();

    /** What is signed in with. */
    record Login(String email, String password) {}
}
