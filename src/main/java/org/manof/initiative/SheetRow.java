package org.manof.initiative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.manof.initiative.table.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One row of a table as a piece of the tree that all kinds of files become, with the places of its cells. */
final class SheetRow {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<SheetColumn> LANGUAGES = List.of(SheetColumn.HE, SheetColumn.AR, SheetColumn.EN);

    private final SheetHead head;
    private final Line line;
    private final Spots spots;

    SheetRow(SheetHead head, Line line, Spots spots) {
        this.head = head;
        this.line = line;
        this.spots = spots;
    }

    String text(SheetColumn column) {
        return head.cell(line, column).text();
    }

    ImportProblem.Spot spot(SheetColumn column) {
        return head.spot(line, column);
    }

    /** The row's words by language; {@code path} is where they go. */
    ObjectNode words(String path) {
        var words = JSON.objectNode();
        spots.put(path, spot(firstLanguage()));
        for (var column : LANGUAGES) {
            if (!text(column).isEmpty()) {
                var tag = column.name().toLowerCase(Locale.ROOT);
                words.put(tag, text(column));
                spots.put(path + "." + tag, spot(column));
            }
        }
        return words;
    }

    /** The row's words in whichever language there are any. */
    JsonNode anyWords(String path) {
        var column = LANGUAGES.stream()
                .filter(each -> !text(each).isEmpty())
                .findFirst()
                .orElse(firstLanguage());
        return text(column, path);
    }

    JsonNode text(SheetColumn column, String path) {
        spots.put(path, spot(column));
        return JSON.stringNode(text(column));
    }

    /** A number where the cell holds one; else its text, about which the check has something to say. */
    JsonNode number(SheetColumn column, String path) {
        spots.put(path, spot(column));
        var digits = text(column).replace(",", "");
        return digits.matches("-?\\d{1,15}(\\.\\d{1,15})?")
                ? digits.contains(".")
                        ? JSON.numberNode(new BigDecimal(digits))
                        : JSON.numberNode(Long.parseLong(digits))
                : JSON.stringNode(text(column));
    }

    private SheetColumn firstLanguage() {
        return LANGUAGES.stream()
                .filter(head.columns()::containsKey)
                .findFirst()
                .orElse(SheetColumn.KIND);
    }
}
