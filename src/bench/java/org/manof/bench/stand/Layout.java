package org.manof.bench.stand;

import java.nio.file.Path;
import java.util.List;

/**
 * How nodes are put up: {@code root} is the repository, {@code nodes} is 1 or 2. {@code pinned}: they share the first core, and this
 * process, which {@code bin/bench} put on the second, shares that with the database.
 */
public record Layout(Path root, Kind database, int nodes, boolean pinned) {
    private static final List<String> FIRST_CORE = List.of("taskset", "--cpu-list", "0");

    /** Which database the nodes use. */
    public enum Kind {
        H2,
        POSTGRES
    }

    /** What stands before a node's command. */
    List<String> prefix() {
        return pinned ? FIRST_CORE : List.of();
    }
}
