package org.manof.initiative;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.manof.initiative.table.TableWriter;

/** A small sound table of an authority, and what becomes of it when somebody edits it badly. */
final class Sheet {
    private final List<List<String>> rows = new ArrayList<>();

    Sheet() {
        row("סוג", "קוד", "עברית", "אנגלית", "מספר", "יחידה", "מגזר", "רמה");
        row("רשות", "", "עיריית אורן", "Oren", "", "", "", "");
        row("תחום", "", "חינוך", "", "", "", "", "");
        row("משימה", "", "כל ילד לומד", "", "", "", "", "");
        row("שנה ראשונה", "", "", "", "2027", "", "", "");
        row("מספר שנים", "", "", "", "5", "", "", "");
        row("מגזר", "public", "מגזר ציבורי", "", "", "", "", "");
        row("מגזר", "", "קהילה", "", "", "", "", "");
        row("מעגל", "רחב", "מי שמתעניין", "", "", "", "", "");
        row("חסם", "", "חסם ראשון", "", "", "", "", "");
        row("מרכיב חסם", "", "מרכיב", "", "", "", "", "");
        row("יעד", "", "יעד", "", "1,200", "תלמידים", "", "");
        row("מנוף מוצע", "", "מנוף", "", "", "", "", "");
        row("בעל עניין", "", "עמותה", "", "", "", "קהילה", "ארצי");
    }

    private void row(String... cells) {
        rows.add(new ArrayList<>(List.of(cells)));
    }

    /** Puts a text into a cell; row and column as a spreadsheet names them, from 1. */
    Sheet with(int row, int column, String text) {
        rows.get(row - 1).set(column - 1, text);
        return this;
    }

    Sheet without(int row) {
        rows.get(row - 1).replaceAll(cell -> "");
        return this;
    }

    byte[] csv() {
        return csv(StandardCharsets.UTF_8, ",");
    }

    byte[] csv(Charset charset, String separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"))
                .getBytes(charset);
    }

    byte[] excel() {
        return TableWriter.excel(rows.getFirst(), rows.subList(1, rows.size()), List.of(2), true);
    }
}
