package org.manof.evaluation.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.manof.evaluation.Measure;
import org.manof.initiative.GoalPicture;
import org.manof.shared.ui.Isolated;

/** Numbers of goals and measures. */
final class Numbers {
    private Numbers() {}

    /** A number, or a dash where there is none. */
    static Isolated of(@Nullable BigDecimal number) {
        return Isolated.number(number == null ? "–" : Measure.plain(number));
    }

    /** A goal's own number to reach with its unit; empty where it has none. */
    static String goal(GoalPicture goal) {
        return goal.target() == null ? "" : (Measure.plain(goal.target()) + " " + goal.unit()).strip();
    }
}
