package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators change in the draft, each cell for itself. */
@Service
public class PlanEditing {
    private final PlanDoor door;
    private final InitiativeReader initiatives;
    private final PlanRows rows;
    private final PlanSheets sheets;
    private final PlanLevers levers;
    private final CellRules rules;

    PlanEditing(
            PlanDoor door,
            InitiativeReader initiatives,
            PlanRows rows,
            PlanSheets sheets,
            PlanLevers levers,
            CellRules rules) {
        this.door = door;
        this.initiatives = initiatives;
        this.rows = rows;
        this.sheets = sheets;
        this.levers = levers;
        this.rules = rules;
    }

    /**
     * Writes one cell if it still holds {@code before}, the value that the writer started from. If somebody else changed it
     * meanwhile nothing is written, and theirs comes back. A removed row takes text too, so that none is lost.
     */
    @Transactional
    public Saved save(Actor actor, UUID initiative, UUID row, PlanField field, CellValue before, CellValue mine) {
        var old = door.begin(actor, initiative, row);
        var clean = rules.checked(old, field, mine);
        var stored = rows.write(row, field, before, clean);
        if (stored) {
            door.note(
                    actor, initiative, List.of(CellChange.of(row, field, CellText.of(old, field), CellText.of(clean))));
        }
        var now = field.of(sheets.line(door.row(initiative, row)));
        return new Saved(now, stored || now.equals(clean));
    }

    /** Adds an empty row for a lever of the plan; {@code row} is the client's id for it, so that a second tap adds nothing. */
    @Transactional
    public void add(Actor actor, UUID initiative, UUID lever, UUID row) {
        door.begin(actor, initiative);
        var chosen = levers.chosen(initiative).stream()
                .filter(each -> each.lever().equals(lever))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        added(actor, initiative, row, rows.add(row, initiative, chosen, firstYear(initiative)));
    }

    /** Adds an empty row to a strand of the partnership, as {@link #add(Actor, UUID, UUID, UUID)} does. */
    @Transactional
    public void add(Actor actor, UUID initiative, Strand strand, UUID row) {
        door.begin(actor, initiative);
        added(actor, initiative, row, rows.add(row, initiative, strand, firstYear(initiative)));
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

    private void added(Actor actor, UUID initiative, UUID row, boolean fresh) {
        if (fresh) {
            door.note(actor, initiative, List.of(CellChange.removed(row, null, false)));
        }
    }

    private void remove(Actor actor, UUID initiative, UUID row, boolean removed) {
        if (door.begin(actor, initiative, row).removed() != removed) {
            rows.remove(row, removed);
            door.note(actor, initiative, List.of(CellChange.removed(row, null, removed)));
        }
    }

    private int firstYear(UUID initiative) {
        return initiatives.read(initiative).firstYear();
    }
}
