package org.manof.workplan;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft row as it is stored: of a lever and its goal, or of a strand. */
record PlanRow(
        UUID id,
        UUID initiativeId,
        @Nullable UUID leverId,
        String leverTitle,
        @Nullable UUID goalId,
        @Nullable Strand strand,
        String action,
        @Nullable UUID bodyId,
        String bodyText,
        int planYear,
        @Nullable Long budget,
        String responsible,
        int position,
        boolean removed,
        @Nullable UUID carriedFrom) {

    /** Whether nobody has written anything in it. */
    boolean empty() {
        return action.isEmpty() && bodyId == null && bodyText.isEmpty() && budget == null && responsible.isEmpty();
    }

    boolean mission() {
        return strand == null;
    }

    /** The lever of a row of the mission. */
    UUID lever() {
        return Objects.requireNonNull(leverId);
    }

    /** The goal of a row of the mission. */
    UUID goal() {
        return Objects.requireNonNull(goalId);
    }
}
