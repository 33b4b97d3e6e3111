package org.manof.budget;

import org.manof.shared.Language;

/** The cells of a line that facilitators write in. */
public enum BudgetField {
    AMOUNT,
    SOURCE,
    FUNDER,
    STATE,
    YEAR,
    NOTE;

    /** What stands in this cell of a line, as it is written: digits, the name of a constant, or the words. */
    public String of(BudgetLine line, Language reader) {
        return switch (this) {
            case AMOUNT -> Long.toString(line.amount());
            case SOURCE -> line.source().name();
            case FUNDER -> line.funder().in(reader);
            case STATE -> line.state().name();
            case YEAR -> Integer.toString(line.year());
            case NOTE -> line.note();
        };
    }
}
