package org.manof.workplan.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.workplan.PlanGroup;
import org.manof.workplan.PlanLine;
import org.manof.workplan.Strand;

/** A row with its place in the plan: the group of its lever, or its strand. */
record Placed(
        PlanLine line, @Nullable PlanGroup group, @Nullable Strand strand) {
    UUID id() {
        return line.id();
    }

    @Nullable
    UUID lever() {
        return group == null ? null : group.lever();
    }

    @Nullable
    UUID goal() {
        return group == null ? null : group.goal();
    }

    String body(Language reader) {
        return line.body().in(reader);
    }
}
