package org.manof.evaluation;

import java.util.List;
import org.manof.initiative.GoalPicture;

/** A goal with its own number to reach, and how it is measured. */
public record GoalMeasures(GoalPicture goal, List<Measure> measures) {
    public GoalMeasures {
        measures = List.copyOf(measures);
    }

    /** The measures that say what they measure. */
    public List<Measure> defined() {
        return measures.stream().filter(Measure::defined).toList();
    }
}
