package org.manof.initiative.table;

import java.util.List;

/** The rows of a file in which something is written. */
public record Table(List<Line> lines) {
    /** An authority's file has a few hundred rows; one with many more is something else. */
    static final int MOST_LINES = 5_000;

    static final int MOST_COLUMNS = 100;

    public Table {
        lines = lines.stream().filter(line -> !line.blank()).toList();
    }
}
