package org.manof.workplan.ui;

import com.vaadin.flow.component.html.NativeTableRow;
import org.manof.workplan.PlanLine;

/** One row of the plan's table. */
abstract class LineRow extends NativeTableRow {
    /** Shows the row as it is now. */
    abstract void draw(PlanLine line);

    /** Marks the row whose story is shown. */
    void select(boolean selected) {
        getElement().setAttribute("aria-selected", String.valueOf(selected));
    }
}
