package org.manof.initiative.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows from a workbook's sheets. */
public final class ExcelTable {
    private ExcelTable() {}

    /** Whether {@code content} is a zip, as a workbook is. */
    public static boolean looksLikeOne(byte[] content) {
        return FileText.begins(content, 'P', 'K', 3, 4);
    }

    /** Whether {@code content} is a workbook of the kind that Excel wrote before 2007. */
    public static boolean looksLikeAnOldOne(byte[] content) {
        return FileText.begins(content, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** Every sheet of a workbook; refuses what is none, and what would fill the memory. */
    public static List<Table> of(byte[] content) throws Unreadable {
        Workbooks.check(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var tables = new ArrayList<Table>();
            for (var sheet : workbook.getSheets().toList()) {
                tables.add(table(sheet));
            }
            return tables;
        } catch (IOException | RuntimeException broken) {
            // The reader answers a damaged workbook with whatever went wrong inside it.
            throw new Unreadable("import.notExcel");
        }
    }

    private static Table table(Sheet sheet) throws IOException, Unreadable {
        var lines = new ArrayList<Line>();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                if (lines.size() == Table.MOST_LINES) {
                    throw new Unreadable("import.manyRows", Table.MOST_LINES);
                }
                lines.add(line(row));
            }
        }
        return new Table(lines);
    }

    private static Line line(Row row) throws Unreadable {
        var cells = new ArrayList<Cell>();
        for (var at = 0; at < row.getCellCount(); at++) {
            var cell = cell(row.getOptionalCell(at).orElse(null));
            if (at >= Table.MOST_COLUMNS && !cell.blank()) {
                throw new Unreadable("import.manyColumns", row.getRowNum(), Table.MOST_COLUMNS);
            }
            if (at < Table.MOST_COLUMNS) {
                cells.add(cell);
            }
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case FORMULA, ERROR -> Cell.formula(Objects.requireNonNullElse(cell.getRawValue(), ""));
            case NUMBER -> Cell.of(cell.asNumber().toPlainString());
            case STRING -> Cell.of(cell.asString());
            case BOOLEAN -> Cell.of(cell.getText());
        };
    }
}
