package org.manof.initiative;

import java.util.List;
import java.util.UUID;

/** A room's bean that can tell what a step still lacks; a step nobody vouches for is not done yet. */
public interface StepEvidence {
    MethodStep step();

    /** What {@code initiative} still lacks of what this step is to bring, most important first; called inside an authorised read. */
    List<Lack> lacks(UUID initiative);

    /** Whether {@code initiative} has all that this step is to bring. */
    default boolean done(UUID initiative) {
        return lacks(initiative).isEmpty();
    }
}
