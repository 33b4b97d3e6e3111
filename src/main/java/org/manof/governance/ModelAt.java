package org.manof.governance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a model is changed: at the console of a workshop, whose log has it and whose undo takes it back, or at a desk. */
public record ModelAt(UUID initiative, @Nullable UUID workshop) {
    /** Outside workshops. */
    public static ModelAt desk(UUID initiative) {
        return new ModelAt(initiative, null);
    }
}
