package org.manof.initiative;

import java.util.List;

/** One thing that is wrong in a file: where (as in {@code barriers[1].components[2]}, empty for the whole file), and what, as a message key with arguments. */
public record ImportProblem(String path, String key, List<Object> args) {
    public ImportProblem {
        args = List.copyOf(args);
    }
}
