package org.manof.initiative.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Rows as a workbook. Every cell is text or a number: nothing in it is calculated. */
public final class TableWriter {
    private static final double WIDTH = 34;

    private TableWriter() {}

    /** The file's bytes: the header, which stays in sight, then the rows; the columns of {@code wide} are for sentences. */
    public static byte[] excel(List<String> header, List<List<String>> rows, List<Integer> wide, boolean rightToLeft) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Manof", "1.0")) {
            var sheet = workbook.newWorksheet("Manof");
            if (rightToLeft) {
                sheet.rightToLeft();
            }
            for (var column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            wide.forEach(column -> sheet.width(column, WIDTH));
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    var text = rows.get(row).get(column);
                    if (!text.isEmpty()) {
                        sheet.value(row + 1, column, text);
                        sheet.style(row + 1, column)
                                .wrapText(wide.contains(column))
                                .set();
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
