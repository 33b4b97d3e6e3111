package org.manof.workplan;

import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.partnership.MoveTakenBack;
import org.manof.partnership.MoveWanted;
import org.manof.shared.Refusal;
import org.manof.workshop.DeedKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a row of a partner's move that the facilitators put into the plan, and lets it go again while nobody has worked on it. */
@Component
class RowsOfMoves {
    private final PlanRows rows;
    private final PlanLevers levers;
    private final InitiativeReader initiatives;
    private final PlanChanges changes;

    RowsOfMoves(PlanRows rows, PlanLevers levers, InitiativeReader initiatives, PlanChanges changes) {
        this.rows = rows;
        this.levers = levers;
        this.initiatives = initiatives;
        this.changes = changes;
    }

    @EventListener
    void wanted(MoveWanted move) {
        changes.within(move.initiative());
        var chosen = levers.chosen(move.initiative()).stream()
                .filter(each -> each.lever().equals(move.lever()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        rows.add(
                move.row(),
                move.initiative(),
                chosen,
                initiatives.read(move.initiative()).firstYear());
        write(move.row(), "", move.action());
    }

    @EventListener
    void takenBack(MoveTakenBack move) {
        changes.within(move.initiative());
        write(move.row(), move.action(), "");
        var row =
                rows.find(move.initiative(), move.row()).filter(PlanRow::empty).orElseThrow(DeedKind::builtUpon);
        rows.delete(row.id());
    }

    private void write(UUID row, String before, String action) {
        if (!rows.write(row, PlanField.ACTION, words(before), words(action))) {
            throw DeedKind.builtUpon();
        }
    }

    /** A partner of a very long name does not stop the move; the name is cut where the cell ends. */
    private static CellValue words(String action) {
        var fits = action.codePointCount(0, action.length()) <= CellRules.ACTION;
        return new CellValue.Words(
                fits ? action : action.substring(0, action.offsetByCodePoints(0, CellRules.ACTION - 1)) + "…");
    }
}
