package org.manof.workplan.ui;

import org.manof.workplan.PlanField;
import org.manof.workplan.PlanLine;

/** A row on the board: nothing stands where the tools would. */
final class BoardRow extends LineRow {
    @Override
    void draw(PlanLine line) {
        removeAll();
        for (var field : PlanField.values()) {
            var cell = addDataCell();
            cell.add(Words.of(field.of(line)));
            if (field == PlanField.BUDGET) {
                cell.addClassName("plan-money");
            }
        }
        addDataCell();
    }
}
