package org.manof.workplan;

import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.initiative.InitiativeReader;
import org.springframework.stereotype.Component;

/** Keeps the draft in step with the choice of levers. */
@Component
class RowsOfLevers {
    private final PlanRows rows;
    private final PlanLevers levers;
    private final InitiativeReader initiatives;

    RowsOfLevers(PlanRows rows, PlanLevers levers, InitiativeReader initiatives) {
        this.rows = rows;
        this.levers = levers;
        this.initiatives = initiatives;
    }

    /**
     * Gives each chosen lever its first empty row, once; rows follow their lever to another goal. A lever that is no longer
     * chosen loses its rows if nobody wrote in any of them, else it keeps them all.
     *
     * @return whether anything changed
     */
    boolean follow(UUID initiative) {
        var changed = false;
        var byLever = rows.of(initiative).stream().collect(Collectors.groupingBy(PlanRow::leverId));
        for (var chosen : levers.chosen(initiative)) {
            var present = byLever.remove(chosen.lever());
            if (present == null) {
                rows.addFirst(initiative, chosen.lever(), chosen.goal(), initiatives.read(initiative).firstYear());
                changed = true;
            } else if (present.stream().anyMatch(row -> !row.goalId().equals(chosen.goal()))) {
                rows.goal(initiative, chosen.lever(), chosen.goal());
                changed = true;
            }
        }
        for (var left : byLever.values()) {
            if (left.stream().allMatch(PlanRow::empty)) {
                left.forEach(row -> rows.delete(row.id()));
                changed = true;
            }
        }
        return changed;
    }
}
