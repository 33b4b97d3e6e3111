package org.manof.workplan;

import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators change in the draft, each cell for itself. */
@Service
public class PlanEditing {
    private final Membership membership;
    private final InitiativeReader initiatives;
    private final PlanChanges changes;
    private final PlanRows rows;
    private final PlanLevers levers;
    private final ExecutingBodies bodies;
    private final CellRules rules;

    PlanEditing(
            Membership membership,
            InitiativeReader initiatives,
            PlanChanges changes,
            PlanRows rows,
            PlanLevers levers,
            ExecutingBodies bodies,
            CellRules rules) {
        this.membership = membership;
        this.initiatives = initiatives;
        this.changes = changes;
        this.rows = rows;
        this.levers = levers;
        this.bodies = bodies;
        this.rules = rules;
    }

    /**
     * Writes one cell if it still holds {@code before}, the value that the writer started from. If somebody else changed it
     * meanwhile nothing is written, and theirs comes back. A removed row takes text too, so that none is lost.
     */
    @Transactional
    public Saved save(Actor actor, UUID initiative, UUID row, PlanField field, CellValue before, CellValue mine) {
        membership.requireFacilitator(actor, initiative);
        changes.begin(initiative);
        var old = rows.find(initiative, row).orElseThrow(Refusal::notFound);
        var clean = rules.checked(old, field, mine);
        var stored = rows.write(row, field, before, clean);
        var now = field.of(
                PlanSheets.line(rows.find(initiative, row).orElseThrow(Refusal::notFound), bodies.names(initiative)));
        return new Saved(now, stored || now.equals(clean));
    }

    /** Adds an empty row for a lever of the plan; {@code row} is the client's id for it, so that a second tap adds nothing. */
    @Transactional
    public void add(Actor actor, UUID initiative, UUID lever, UUID row) {
        membership.requireFacilitator(actor, initiative);
        changes.begin(initiative);
        var chosen = levers.chosen(initiative).stream()
                .filter(each -> each.lever().equals(lever))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        rows.add(row, initiative, chosen, initiatives.read(initiative).firstYear());
    }

    /** Takes a row out of the plan; it is kept, and {@link #restore} puts it back. */
    @Transactional
    public void remove(Actor actor, UUID initiative, UUID row) {
        remove(actor, initiative, row, true);
    }

    /** Puts a removed row back where it was. */
    @Transactional
    public void restore(Actor actor, UUID initiative, UUID row) {
        remove(actor, initiative, row, false);
    }

    private void remove(Actor actor, UUID initiative, UUID row, boolean removed) {
        membership.requireFacilitator(actor, initiative);
        changes.begin(initiative);
        rows.remove(rows.find(initiative, row).orElseThrow(Refusal::notFound).id(), removed);
    }
}
