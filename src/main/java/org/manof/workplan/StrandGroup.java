package org.manof.workplan;

import java.util.List;

/**
 * The rows of one strand of the partnership.
 *
 * @param rows in order, removed ones included
 */
public record StrandGroup(Strand strand, List<PlanLine> rows) {
    public StrandGroup {
        rows = List.copyOf(rows);
    }

    /** The rows that are in the plan. */
    public List<PlanLine> lines() {
        return PlanLine.present(rows);
    }
}
