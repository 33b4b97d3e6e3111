package org.manof.initiative;

import java.util.Optional;
import java.util.UUID;

/** A room's bean that knows what of an initiative has been used already, and so may not vanish. */
public interface PartHolder {
    /**
     * The bundle key of a sentence that says why {@code part} has to stay, empty if this room can do without it. Called inside an
     * authorised change, after {@link InitiativeChanging} was heard.
     */
    Optional<String> holds(UUID initiative, Part part);
}
