package org.manof.workplan;

import java.time.Instant;
import java.util.List;

/**
 * What everyone may see of the plan.
 *
 * @param seq raised by every change of the plan, whichever workshop it was made in
 * @param years the years that a row may be planned for
 * @param versions the finalised versions, newest first
 */
public record PlanPicture(long seq, List<Integer> years, PlanSheet sheet, List<Mark> versions) {
    public PlanPicture {
        years = List.copyOf(years);
        versions = List.copyOf(versions);
    }

    /** That a version was finalised, and when. */
    public record Mark(int number, Instant finalisedAt) {}
}
