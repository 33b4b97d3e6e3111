package org.manof.workplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell of a task, a milestone or a measure. Days are written as {@code 2027-03-31}, an empty text is none; done is {@code true}. */
public enum DetailField {
    TEXT,
    TARGET,
    FROM,
    /** The last day of a task, the day of a milestone. */
    UNTIL,
    DONE;

    /** What stands in this cell, as it is written. */
    public String of(PlanDetail detail) {
        return switch (this) {
            case TEXT -> detail.text();
            case TARGET -> detail.target();
            case FROM -> day(detail.from());
            case UNTIL -> day(detail.until());
            case DONE -> String.valueOf(detail.done());
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
