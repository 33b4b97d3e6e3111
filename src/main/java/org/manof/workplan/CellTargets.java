package org.manof.workplan;

import java.util.UUID;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds the place that a change of the journal was made in. */
@Component
class CellTargets {
    private final PlanRows rows;
    private final DetailRows details;
    private final CellRules rules;

    CellTargets(PlanRows rows, DetailRows details, CellRules rules) {
        this.rows = rows;
        this.details = details;
        this.rules = rules;
    }

    /** What stands there now. */
    String now(UUID initiative, CellChange cell) {
        var removed = cell.field().equals(CellChange.REMOVED);
        if (cell.detailId() != null) {
            var detail = detail(initiative, cell.detailId());
            return removed
                    ? String.valueOf(detail.removed())
                    : DetailField.valueOf(cell.field()).of(detail.detail());
        }
        var row = row(initiative, cell);
        return removed ? String.valueOf(row.removed()) : CellText.of(row, PlanField.valueOf(cell.field()));
    }

    /** Refuses what may not stand there again. */
    void check(UUID initiative, CellChange cell) {
        var row = row(initiative, cell);
        if (cell.field().equals(CellChange.REMOVED)) {
            return;
        }
        if (cell.detailId() == null) {
            var field = PlanField.valueOf(cell.field());
            rules.checked(row, field, CellText.value(field, cell.beforeValue()));
        } else {
            DetailRules.checked(
                    row,
                    detail(initiative, cell.detailId()).detail(),
                    DetailField.valueOf(cell.field()),
                    cell.beforeValue());
        }
    }

    /** Puts back what stood there before. */
    void write(UUID initiative, CellChange cell) {
        var before = cell.beforeValue();
        if (cell.detailId() == null) {
            if (cell.field().equals(CellChange.REMOVED)) {
                rows.remove(cell.rowId(), Boolean.parseBoolean(before));
            } else {
                var field = PlanField.valueOf(cell.field());
                rows.write(
                        cell.rowId(),
                        field,
                        CellText.value(field, cell.afterValue()),
                        rules.checked(row(initiative, cell), field, CellText.value(field, before)));
            }
        } else if (cell.field().equals(CellChange.REMOVED)) {
            details.remove(cell.detailId(), Boolean.parseBoolean(before));
        } else {
            details.write(cell.detailId(), DetailField.valueOf(cell.field()), before);
        }
    }

    private PlanRow row(UUID initiative, CellChange cell) {
        return rows.find(initiative, cell.rowId()).orElseThrow(Refusal::notFound);
    }

    private DetailRows.DetailRow detail(UUID initiative, UUID detail) {
        return details.find(initiative, detail).orElseThrow(Refusal::notFound);
    }
}
