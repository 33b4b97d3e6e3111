package org.manof.workplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one cell, as text.
 *
 * @param detail the row's task, milestone or measure; null where the cell is the row's own
 * @param field the name of a {@link PlanField} or a {@link DetailField}, or {@link #REMOVED}
 */
record CellChange(UUID rowId, @Nullable UUID detailId, String field, String beforeValue, String afterValue) {
    /** Whether the row or the detail is taken out of the plan; what is new was out of it before. */
    static final String REMOVED = "REMOVED";

    static CellChange of(UUID row, PlanField field, String before, String after) {
        return new CellChange(row, null, field.name(), before, after);
    }

    static CellChange of(UUID row, UUID detail, DetailField field, String before, String after) {
        return new CellChange(row, detail, field.name(), before, after);
    }

    static CellChange removed(UUID row, @Nullable UUID detail, boolean removed) {
        return new CellChange(row, detail, REMOVED, String.valueOf(!removed), String.valueOf(removed));
    }

    boolean changes() {
        return !beforeValue.equals(afterValue);
    }

    /** Whether taking it back takes something out of the plan. */
    boolean brought() {
        return field.equals(REMOVED) && Boolean.parseBoolean(beforeValue);
    }
}
