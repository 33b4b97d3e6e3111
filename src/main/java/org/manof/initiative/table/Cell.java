package org.manof.initiative.table;

/** One cell as text; {@code wrong} where it holds what only a spreadsheet can work out, or a spreadsheet's error. */
public record Cell(String text, boolean wrong) {
    static final Cell EMPTY = new Cell("", false);

    static Cell of(String text) {
        return text.isBlank() ? EMPTY : new Cell(text.strip(), false);
    }

    static Cell formula(String text) {
        return new Cell(text, true);
    }

    /** Whether nothing is written there. */
    public boolean blank() {
        return text.isEmpty() && !wrong;
    }
}
