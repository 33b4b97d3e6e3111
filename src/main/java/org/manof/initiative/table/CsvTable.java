package org.manof.initiative.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.manof.shared.Csv;

/** Rows from CSV, with whichever of the usual separators it has. */
public final class CsvTable {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvTable() {}

    /** Reads a table; refuses quotes that never end and far too many rows or columns. */
    public static Table of(String text) throws Unreadable {
        var lines = new ArrayList<Line>();
        // Rows are counted as a spreadsheet counts them: a cell of three lines is in one row, and an empty row is one.
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (var row : csv) {
                lines.add(line(lines.size() + 1, row.getFields()));
            }
        } catch (CsvParseException | IOException broken) {
            throw new Unreadable("import.notCsv", lines.size() + 1);
        }
        return new Table(lines);
    }

    private static Line line(int number, List<String> fields) throws Unreadable {
        if (number > Table.MOST_LINES) {
            throw new Unreadable("import.manyRows", Table.MOST_LINES);
        }
        if (fields.size() > Table.MOST_COLUMNS) {
            throw new Unreadable("import.manyColumns", number, Table.MOST_COLUMNS);
        }
        return new Line(number, fields.stream().map(CsvTable::cell).toList());
    }

    private static Cell cell(String field) {
        var text = field.strip();
        return text.startsWith("=") ? Cell.formula(text) : Cell.of(Csv.unsafe(text));
    }

    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = SEPARATORS[0];
        for (var each : SEPARATORS) {
            if (count(first, each) > count(first, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(each -> each == separator).count();
    }
}
