package org.manof.initiative;

import java.util.List;
import java.util.UUID;

/** What came of an import: all of the file, or nothing and the reasons. */
public sealed interface ImportResult {
    /** Everything was stored under this id. */
    record Imported(UUID initiative) implements ImportResult {}

    /** Nothing was stored; the first problems of the file, in its order, never empty. */
    record Problems(List<ImportProblem> list) implements ImportResult {
        public Problems {
            list = List.copyOf(list);
        }
    }
}
