package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import org.manof.workplan.PlanField;
import org.manof.workplan.PlanLine;

/** A row to be read: in a version, or by somebody who does not write. */
final class ReadRow extends LineRow {
    private final Component why;

    ReadRow(Component why) {
        this.why = why;
    }

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
        addDataCell().add(why);
    }
}
