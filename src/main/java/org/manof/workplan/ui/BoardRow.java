package org.manof.workplan.ui;

import org.manof.workplan.PlanLine;

/** A row on the board: nothing stands where the tools would. */
final class BoardRow extends LineRow {
    @Override
    void draw(PlanLine line) {
        cells(line);
        addDataCell();
    }
}
