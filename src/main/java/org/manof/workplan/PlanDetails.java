package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks, milestones and measures of rows: what facilitators change in them, each cell for itself. */
@Service
public class PlanDetails {
    private final PlanDoor door;
    private final DetailRows details;

    PlanDetails(PlanDoor door, DetailRows details) {
        this.door = door;
        this.details = details;
    }

    /** Adds an empty one to a row; {@code id} is the client's, so that a second tap adds nothing. */
    @Transactional
    public void add(Actor actor, UUID initiative, UUID row, DetailKind kind, UUID id) {
        door.begin(actor, initiative, row);
        var present = details.ofRow(row).stream()
                .filter(detail -> detail.kind() == kind)
                .toList();
        if (present.stream().anyMatch(detail -> detail.id().equals(id))) {
            return;
        }
        if (present.size() >= DetailRules.MOST) {
            throw Refusal.of("refusal.plan.details", DetailRules.MOST);
        }
        if (details.add(id, row, kind)) {
            door.note(actor, initiative, List.of(CellChange.removed(row, id, false)));
        }
    }

    /** Writes one cell if it still holds {@code before}; if not, nothing is written and what stands there comes back. */
    @Transactional
    public Edited save(Actor actor, UUID initiative, UUID detail, DetailField field, String before, String mine) {
        door.begin(actor, initiative);
        var stored = find(initiative, detail);
        var now = field.of(stored.detail());
        var clean = DetailRules.checked(door.row(initiative, stored.rowId()), stored.detail(), field, mine);
        if (now.equals(clean)) {
            return new Edited(now, true);
        }
        if (!now.equals(before)) {
            return new Edited(now, false);
        }
        details.write(detail, field, clean);
        door.note(actor, initiative, List.of(CellChange.of(stored.rowId(), detail, field, now, clean)));
        return new Edited(clean, true);
    }

    /** Takes one out of its row; it is kept, and undoing brings it back. */
    @Transactional
    public void remove(Actor actor, UUID initiative, UUID detail) {
        door.begin(actor, initiative);
        var stored = find(initiative, detail);
        if (!stored.removed()) {
            details.remove(detail, true);
            door.note(actor, initiative, List.of(CellChange.removed(stored.rowId(), detail, true)));
        }
    }

    private DetailRows.DetailRow find(UUID initiative, UUID detail) {
        return details.find(initiative, detail).orElseThrow(Refusal::notFound);
    }
}
