package org.manof.workplan;

import java.util.List;

/** What stands beside a row of the plan, and what is written of it. */
public enum DetailKind {
    TASK(DetailField.TEXT, DetailField.FROM, DetailField.UNTIL, DetailField.DONE),
    MILESTONE(DetailField.TEXT, DetailField.UNTIL),
    MEASURE(DetailField.TEXT, DetailField.TARGET);

    private final List<DetailField> fields;

    DetailKind(DetailField... fields) {
        this.fields = List.of(fields);
    }

    /** What can be written of it, in the order in which it is asked. */
    public List<DetailField> fields() {
        return fields;
    }
}
