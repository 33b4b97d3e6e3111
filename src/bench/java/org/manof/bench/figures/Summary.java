package org.manof.bench.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of all rounds, summed up. */
public final class Summary {
    private final Map<Kind, List<Double>> values = new LinkedHashMap<>();

    private record Kind(String name, String unit) {}

    /** Adds the figures of one more round, or one that belongs to the whole run. */
    public void add(List<Figure> figures) {
        figures.forEach(
                figure -> values.computeIfAbsent(new Kind(figure.name(), figure.unit()), first -> new ArrayList<>())
                        .add(figure.value()));
    }

    /** A row per figure, in the order in which they came. */
    public List<Row> rows() {
        return values.entrySet().stream()
                .map(kind -> Row.of(kind.getKey().name(), kind.getKey().unit(), kind.getValue()))
                .toList();
    }

    /** A line per figure: its name, its median, and the range over rounds where there are several. */
    public String table() {
        var rows = rows();
        var width = rows.stream().mapToInt(row -> label(row).length()).max().orElse(0);
        var table = new StringBuilder();
        for (var row : rows) {
            table.append(String.format(
                    Locale.ROOT, "%-" + Math.max(1, width) + "s  %10s", label(row), number(row.median())));
            if (row.rounds().size() > 1) {
                table.append("   ").append(number(row.low())).append(" – ").append(number(row.high()));
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String label(Row row) {
        return row.unit().isEmpty() ? row.name() : row.name() + ", " + row.unit();
    }

    /** Three digits that count, or all of them before the point. */
    private static String number(double value) {
        var size = Math.abs(value);
        var digits = size >= 100 || value == Math.rint(value) ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
