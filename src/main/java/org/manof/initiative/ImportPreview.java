package org.manof.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import would do, before anything is stored. */
public sealed interface ImportPreview {
    /** The file is sound: this is what would be stored; {@code guessed} is the encoding's name if it is not Unicode and had to be guessed. */
    record Ready(
            InitiativePicture initiative,
            int stakeholders,
            @Nullable String guessed) implements ImportPreview {}

    /** Nothing can be stored; the problems of the file in its order, never empty. */
    record Problems(List<ImportProblem> list) implements ImportPreview {
        public Problems {
            list = List.copyOf(list);
        }
    }
}
