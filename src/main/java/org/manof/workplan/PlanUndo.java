package org.manof.workplan;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a facilitator changed in the draft, the last change first. Nobody takes back what somebody else did. */
@Service
public class PlanUndo {
    private final PlanDoor door;
    private final Membership membership;
    private final PlanJournal journal;
    private final CellTargets targets;

    PlanUndo(PlanDoor door, Membership membership, PlanJournal journal, CellTargets targets) {
        this.door = door;
        this.membership = membership;
        this.journal = journal;
        this.targets = targets;
    }

    /** The change of this person that would be taken back next. */
    @Transactional(readOnly = true)
    public Optional<UUID> last(Actor actor, UUID initiative) {
        membership.requireFacilitator(actor, initiative);
        return journal.latest(initiative, PlanDoor.account(actor));
    }

    /** Takes back {@code change}, if it is this person's last, in all its cells or in none. */
    @Transactional
    public Undone undo(Actor actor, UUID initiative, UUID change) {
        door.begin(actor, initiative);
        if (!journal.latest(initiative, PlanDoor.account(actor))
                .filter(change::equals)
                .isPresent()) {
            return Undone.NOTHING;
        }
        var cells = journal.cells(change);
        if (!cells.stream().allMatch(cell -> free(initiative, change, cell))) {
            journal.settle(change, PlanJournal.State.PASSED);
            return Undone.STAYS;
        }
        cells.forEach(cell -> targets.write(initiative, cell));
        journal.settle(change, PlanJournal.State.UNDONE);
        return Undone.DONE;
    }

    /** Whether the cell still holds what the change left there, and may hold again what was there before. */
    private boolean free(UUID initiative, UUID change, CellChange cell) {
        try {
            targets.check(initiative, cell);
            return targets.now(initiative, cell).equals(cell.afterValue())
                    && !(cell.brought() && journal.touchedSince(change, cell));
        } catch (Refusal notAnyMore) {
            return false;
        }
    }
}
