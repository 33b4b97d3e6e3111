package org.manof.evaluation;

import java.util.Objects;

/** The cells of a milestone that facilitators write in. */
public enum MilestoneField {
    TEXT,
    DATE,
    GOAL,
    ROW;

    /** What stands in this cell, as it is written: the words, a day as people write it, or an id, empty for none. */
    public String of(Milestone milestone) {
        return switch (this) {
            case TEXT -> milestone.text();
            case DATE -> EvaluationRules.day(milestone.date());
            case GOAL -> milestone.goal().toString();
            case ROW -> Objects.toString(milestone.row(), "");
        };
    }
}
