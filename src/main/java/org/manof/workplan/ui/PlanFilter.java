package org.manof.workplan.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.workplan.Hole;
import org.manof.workplan.Strand;

/** Which rows are asked for; what is null asks nothing. */
record PlanFilter(
        @Nullable UUID goal,
        @Nullable UUID lever,
        @Nullable Strand strand,
        @Nullable Integer year,
        @Nullable String body,
        @Nullable Hole missing) {
    static final PlanFilter ALL = new PlanFilter(null, null, null, null, null, null);

    boolean matches(Placed row, Language reader) {
        return (goal == null || goal.equals(row.goal()))
                && (lever == null || lever.equals(row.lever()))
                && (strand == null || strand == row.strand())
                && (year == null || year == row.line().year())
                && (body == null || body.equals(row.body(reader)))
                && (missing == null || row.line().open().contains(missing));
    }

    static PlanFilter lacking(@Nullable Hole hole) {
        return new PlanFilter(null, null, null, null, null, hole);
    }
}
