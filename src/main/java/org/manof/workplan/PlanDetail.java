package org.manof.workplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task, a milestone or a measure of a row.
 *
 * @param target what a measure is to reach; empty for others
 * @param from the first day of a task; null where nobody has said
 * @param until the last day of a task, or the day of a milestone; null where nobody has said
 */
public record PlanDetail(
        UUID id,
        DetailKind kind,
        String text,
        String target,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean done) {}
