package org.manof.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a file.
 *
 * @param path where by name, as in {@code barriers[1].components[2]}; empty for the whole file
 * @param at where by row and column; null where something is missing that would have had a place
 * @param key what, as a message key, with {@code args}
 */
public record ImportProblem(String path, @Nullable Spot at, String key, List<Object> args) {
    /** How many are told of at most: nobody mends more than this at once, and a hostile file has no end of them. */
    public static final int MOST = 500;

    public ImportProblem {
        args = List.copyOf(args);
    }

    /** A row and a column, both from 1: of a table, or else of the text of a file. */
    public record Spot(int row, int column, boolean table) {}

    /** A problem of the whole file. */
    static ImportProblem whole(String key, List<Object> args) {
        return new ImportProblem("", null, key, args);
    }

    ImportProblem at(@Nullable Spot spot) {
        return new ImportProblem(path, spot, key, args);
    }
}
