package org.manof.initiative;

import java.util.UUID;

/** A room's bean that can tell whether a step is done; a step nobody vouches for is not done yet. */
public interface StepEvidence {
    MethodStep step();

    /** Whether {@code initiative} has what this step is to bring; called inside an authorised read. */
    boolean done(UUID initiative);
}
