package org.manof.lever;

/** What the card of a lever asks in words; which components it lifts is ticked. */
public enum CardQuestion {
    /** When is the right time? */
    TIME("right_time"),
    /** In which systems must we act? */
    SYSTEMS("systems");

    private final String column;

    CardQuestion(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
