package org.manof.initiative;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manof.initiative.table.Cell;
import org.manof.initiative.table.Line;
import org.manof.initiative.table.Table;

/** Where the columns of one table are: those that its header names, in whatever order. */
record SheetHead(int row, Map<SheetColumn, Integer> columns) {
    /** A title and a note may stand above it. */
    private static final int LATEST = 10;

    /** The header of a table; empty if none of its first rows names the kind of rows and a language. */
    static Optional<SheetHead> of(Table table, SheetWords words) {
        return table.lines().stream()
                .limit(LATEST)
                .map(line -> of(line, words))
                .filter(SheetHead::whole)
                .findFirst();
    }

    private static SheetHead of(Line line, SheetWords words) {
        var columns = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (var at = 0; at < line.cells().size(); at++) {
            var column = at;
            words.column(line.cell(at).text()).ifPresent(found -> columns.putIfAbsent(found, column));
        }
        return new SheetHead(line.number(), columns);
    }

    private boolean whole() {
        return columns.containsKey(SheetColumn.KIND)
                && List.of(SheetColumn.HE, SheetColumn.AR, SheetColumn.EN).stream()
                        .anyMatch(columns::containsKey);
    }

    Cell cell(Line line, SheetColumn column) {
        var at = columns.get(column);
        return at == null ? new Cell("", false) : line.cell(at);
    }

    /** The place of a column in a row; of the row's kind where the table has no such column. */
    ImportProblem.Spot spot(Line line, SheetColumn column) {
        var at = columns.getOrDefault(column, columns.getOrDefault(SheetColumn.KIND, 0));
        return new ImportProblem.Spot(line.number(), at + 1, true);
    }
}
