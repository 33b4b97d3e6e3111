package org.manof.initiative;

import java.util.List;

/**
 * How far a step of the method is.
 *
 * @param lacks what it still lacks, most important first
 * @param known whether any room vouches for it; a step that none vouches for is not done
 */
public record StepState(MethodStep step, List<Lack> lacks, boolean known) {
    public StepState {
        lacks = List.copyOf(lacks);
    }

    /** Whether it has brought all that it is to bring. */
    public boolean done() {
        return known && lacks.isEmpty();
    }
}
