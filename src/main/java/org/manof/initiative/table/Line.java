package org.manof.initiative.table;

import java.util.List;

/** A row by the number that a spreadsheet shows beside it, from 1. */
public record Line(int number, List<Cell> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; an empty one where the row is shorter. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }
}
