package org.manof.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as spreadsheets open them: UTF-8 with its mark, CRLF, and nothing that a spreadsheet would calculate. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What begins a formula, in ASCII and in the wide forms that some spreadsheets take for it. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** The file's bytes: {@code header}, then the rows. */
    public static byte[] of(List<String> header, List<List<String>> rows) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(safe(header));
            rows.forEach(row -> csv.writeRecord(safe(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The cell, with an apostrophe before what would be a formula. Invisible marks before it do not hide one. */
    public static String safe(String cell) {
        var first = cell.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT && point != ' ')
                .findFirst()
                .orElse('x');
        return FORMULA.indexOf(first) >= 0 ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #safe} put an apostrophe there. */
    public static String unsafe(String cell) {
        return cell.startsWith("'") && safe(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
    }

    private static List<String> safe(List<String> row) {
        return row.stream().map(Csv::safe).toList();
    }
}
