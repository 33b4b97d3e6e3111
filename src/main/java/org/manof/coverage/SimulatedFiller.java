package org.manof.coverage;

import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal fills their rows: what is touched first, then "nothing else". */
@Component
public class SimulatedFiller {
    private static final double ONE_MORE = 0.5;

    private final Coverage coverage;
    private final CoverageLists lists;
    private final Coverages coverages;

    SimulatedFiller(Coverage coverage, CoverageLists lists, Coverages coverages) {
        this.coverage = coverage;
        this.lists = lists;
        this.coverages = coverages;
    }

    /** Answers about one cell, or the rest of a row; false if the rows that were asked for are full. */
    public boolean acts(Simulated who, ActivityRef activity) {
        var columns = coverages
                .rounds()
                .latest(activity)
                .map(round -> lists.columns(round.id()))
                .orElseThrow();
        var mine = coverage.mine(who.actor(), activity);
        for (var row : mine.order().stream().limit(mine.share()).toList()) {
            var open = columns.stream()
                    .map(column -> new Cell(row, column.columnId()))
                    .filter(cell -> !mine.strengths().containsKey(cell))
                    .toList();
            if (!open.isEmpty()) {
                if (open.size() == columns.size() || who.happens(ONE_MORE)) {
                    coverage.put(
                            who.actor(),
                            activity,
                            who.leaning(open),
                            who.random().nextInt(Strength.NONE, Strength.STRONG) + 1,
                            who.command());
                } else {
                    coverage.rest(who.actor(), activity, row, who.command());
                }
                return true;
            }
        }
        return false;
    }
}
