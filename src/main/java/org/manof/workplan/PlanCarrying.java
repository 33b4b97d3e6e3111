package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on with a row in the year after it. */
@Service
public class PlanCarrying {
    private final PlanDoor door;
    private final InitiativeReader initiatives;
    private final PlanRows rows;
    private final DetailRows details;

    PlanCarrying(PlanDoor door, InitiativeReader initiatives, PlanRows rows, DetailRows details) {
        this.door = door;
        this.initiatives = initiatives;
        this.rows = rows;
        this.details = details;
    }

    /**
     * Copies a row into the next year: its words and its measures, not its tasks and milestones, which are of their year. Once for
     * a row and a year; {@code id} is the client's for the copy, so that a second tap adds nothing. A copy that was taken out comes back
     * as it was.
     *
     * @return the year
     */
    @Transactional
    public int carry(Actor actor, UUID initiative, UUID row, UUID id) {
        var from = door.begin(actor, initiative, row);
        var year = from.planYear() + 1;
        if (from.removed() || from.action().isEmpty()) {
            throw Refusal.of("refusal.plan.carryEmpty");
        }
        if (!Plans.years(initiatives.read(initiative)).contains(year)) {
            throw Refusal.of("refusal.plan.horizon");
        }
        var present = rows.carried(row, year).orElse(null);
        if (present == null) {
            rows.carry(id, row, year);
            details.ofRow(row).stream()
                    .filter(detail -> detail.kind() == DetailKind.MEASURE)
                    .forEach(measure -> details.copyMeasure(Ids.next(), id, measure));
            door.note(actor, initiative, List.of(CellChange.removed(id, null, false)));
        } else if (present.removed()) {
            rows.remove(present.id(), false);
            door.note(actor, initiative, List.of(CellChange.removed(present.id(), null, false)));
        } else if (!present.id().equals(id)) {
            throw Refusal.of("refusal.plan.carried", String.valueOf(year));
        }
        return year;
    }
}
