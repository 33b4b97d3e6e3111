package org.manof.workplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the plan: an action component for a lever.
 *
 * @param budget whole shekels; null where nobody has said yet
 * @param removed whether it was taken out of the plan, and may be put back
 */
public record PlanLine(
        UUID id,
        String action,
        Body body,
        int year,
        @Nullable Long budget,
        String responsible,
        boolean removed) {}
