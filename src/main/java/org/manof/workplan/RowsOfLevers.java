package org.manof.workplan;

import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.initiative.InitiativeReader;
import org.manof.lever.ChosenLever;
import org.manof.lever.LeverChosen;
import org.manof.lever.LeverUnchosen;
import org.manof.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the draft in step with the choice of levers. */
@Component
class RowsOfLevers {
    private final PlanRows rows;
    private final DetailRows details;
    private final PlanLevers levers;
    private final InitiativeReader initiatives;
    private final PlanChanges changes;
    private final ObjectProvider<RowUser> users;

    RowsOfLevers(
            PlanRows rows,
            DetailRows details,
            PlanLevers levers,
            InitiativeReader initiatives,
            PlanChanges changes,
            ObjectProvider<RowUser> users) {
        this.users = users;
        this.changes = changes;
        this.rows = rows;
        this.details = details;
        this.levers = levers;
        this.initiatives = initiatives;
    }

    @EventListener
    void chosen(LeverChosen event) {
        follow(event.initiative());
    }

    @EventListener
    void unchosen(LeverUnchosen event) {
        follow(event.initiative());
    }

    /**
     * Gives each chosen lever its first empty row, once; rows follow their lever to another goal. A lever that is no longer
     * chosen loses its rows if nobody wrote in any of them, else it keeps them all. Runs in the transaction of a step or a choice.
     */
    void follow(UUID initiative) {
        if (settle(initiative)) {
            changes.within(initiative);
        }
    }

    private boolean settle(UUID initiative) {
        var changed = false;
        var byLever =
                rows.of(initiative).stream().filter(PlanRow::mission).collect(Collectors.groupingBy(PlanRow::lever));
        for (var chosen : levers.chosen(initiative)) {
            var present = byLever.remove(chosen.lever());
            if (present == null) {
                rows.add(
                        Ids.next(),
                        initiative,
                        chosen,
                        initiatives.read(initiative).firstYear());
                changed = true;
            } else if (present.stream().anyMatch(row -> behind(row, chosen))) {
                rows.follow(initiative, chosen);
                changed = true;
            }
        }
        for (var left : byLever.values()) {
            if (left.stream().allMatch(this::empty)) {
                left.forEach(row -> rows.delete(row.id()));
                changed = true;
            }
        }
        return changed;
    }

    private boolean empty(PlanRow row) {
        return row.empty()
                && details.ofRow(row.id()).isEmpty()
                && users.stream().noneMatch(user -> user.uses(row.id()));
    }

    private static boolean behind(PlanRow row, ChosenLever lever) {
        return !row.goal().equals(lever.goal()) || !row.leverTitle().equals(lever.title());
    }
}
