package org.manof.evaluation;

import org.manof.shared.Language;

/** The cells of a measure that facilitators write in, but for its targets. */
public enum MeasureField {
    DEFINITION(300),
    KIND(0),
    SUBJECT(0),
    UNIT(40),
    BASELINE(0),
    BASELINE_NOTE(300),
    SOURCE(300),
    FREQUENCY(0),
    OWNER(80);

    private final int most;

    MeasureField(int most) {
        this.most = most;
    }

    /** How many characters may stand in it; 0 where it holds no free text. */
    int most() {
        return most;
    }

    /** What stands in this cell, as it is written: plain digits, the name of a constant, or the words. */
    public String of(Measure measure, Language reader) {
        return switch (this) {
            case DEFINITION -> measure.definition();
            case KIND -> measure.kind().name();
            case SUBJECT -> measure.subject().name();
            case UNIT -> measure.unit();
            case BASELINE -> Measure.plain(measure.baseline());
            case BASELINE_NOTE -> measure.baselineNote();
            case SOURCE -> measure.source();
            case FREQUENCY -> measure.frequency().name();
            case OWNER -> measure.owner().in(reader);
        };
    }
}
