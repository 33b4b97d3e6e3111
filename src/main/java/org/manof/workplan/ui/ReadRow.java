package org.manof.workplan.ui;

import com.vaadin.flow.component.html.Div;
import org.manof.workplan.PlanLine;

/** A row to be read: in a version, or by somebody who does not write. */
final class ReadRow extends LineRow {
    private final RowTools tools;

    ReadRow(RowTools tools) {
        this.tools = tools;
    }

    @Override
    void draw(PlanLine line) {
        cells(line);
        tools.draw(line);
        var cell = new Div(tools.buttons());
        cell.addClassNames("row", "plan-tools");
        addDataCell().add(cell);
    }
}
