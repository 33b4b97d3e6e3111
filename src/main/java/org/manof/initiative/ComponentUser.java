package org.manof.initiative;

import java.util.Optional;
import java.util.UUID;

/** A room's bean that knows which components people have answered about: without one of them the result would be another. */
public interface ComponentUser extends PartHolder {
    /** Whether anybody answered about a component, or was asked to, in whatever workshop. */
    boolean uses(UUID component);

    @Override
    default Optional<String> holds(UUID initiative, Part part) {
        return part instanceof Part.OfComponent(var id) && uses(id)
                ? Optional.of("refusal.edit.voted")
                : Optional.empty();
    }
}
