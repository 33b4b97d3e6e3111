package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Component;

/** The way into every change of a draft: who may, one after the other, and what is kept of it. */
@Component
class PlanDoor {
    private final Membership membership;
    private final PlanChanges changes;
    private final PlanRows rows;
    private final PlanJournal journal;

    PlanDoor(Membership membership, PlanChanges changes, PlanRows rows, PlanJournal journal) {
        this.membership = membership;
        this.changes = changes;
        this.rows = rows;
        this.journal = journal;
    }

    /** Begins a change by a facilitator of the initiative; until the transaction ends no other change of this plan begins. */
    void begin(Actor actor, UUID initiative) {
        membership.requireFacilitator(actor, initiative);
        changes.begin(initiative);
    }

    /** {@link #begin}s a change of one row; refuses a foreign one. */
    PlanRow begin(Actor actor, UUID initiative, UUID row) {
        begin(actor, initiative);
        return row(initiative, row);
    }

    PlanRow row(UUID initiative, UUID row) {
        return rows.find(initiative, row).orElseThrow(Refusal::notFound);
    }

    /** Keeps what the running change did, at most once in it; nothing where nothing changed. */
    void note(Actor actor, UUID initiative, List<CellChange> cells) {
        var changed = cells.stream().filter(CellChange::changes).toList();
        if (!changed.isEmpty()) {
            journal.note(initiative, changes.seq(initiative), account(actor), changed);
        }
    }

    static UUID account(Actor actor) {
        return ((Actor.Staff) actor).account();
    }
}
