package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import org.manof.shared.Localized;

/**
 * The rows of one lever.
 *
 * @param chosen whether the room's choice still stands; a lever no longer chosen keeps what was written for it
 * @param rows in order, removed ones included
 */
public record PlanGroup(UUID lever, String title, UUID goal, Localized goalText, boolean chosen, List<PlanLine> rows) {
    public PlanGroup {
        rows = List.copyOf(rows);
    }

    /** The rows that are in the plan. */
    public List<PlanLine> lines() {
        return PlanLine.present(rows);
    }

    /** Whether anybody has said what a part of it costs. */
    public boolean costed() {
        return lines().stream().anyMatch(line -> line.budget() != null);
    }

    /** What the lever costs, as far as it is known. */
    public long total() {
        return PlanSheet.sum(lines());
    }
}
