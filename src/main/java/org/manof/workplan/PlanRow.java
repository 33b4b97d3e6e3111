package org.manof.workplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft row as it is stored. */
record PlanRow(
        UUID id,
        UUID initiativeId,
        UUID leverId,
        String leverTitle,
        UUID goalId,
        String action,
        @Nullable UUID bodyId,
        String bodyText,
        int planYear,
        @Nullable Long budget,
        String responsible,
        int position,
        boolean removed) {

    /** Whether nobody has written anything in it. */
    boolean empty() {
        return action.isEmpty() && bodyId == null && bodyText.isEmpty() && budget == null && responsible.isEmpty();
    }
}
