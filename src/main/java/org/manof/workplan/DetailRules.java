package org.manof.workplan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Refusal;
import org.manof.shared.Text;

/** What may stand in a task, a milestone or a measure. */
final class DetailRules {
    /** Of each kind in a row. */
    static final int MOST = 30;

    static final int TEXT = 300;
    static final int TARGET = 120;

    private DetailRules() {}

    /** The value as it will be kept; refuses a cell that there is none of, what is too long, no day, or outside the row's year. */
    static String checked(PlanRow row, PlanDetail detail, DetailField field, String mine) {
        if (!detail.kind().fields().contains(field)) {
            throw Refusal.notFound();
        }
        return switch (field) {
            case TEXT -> Text.limited(mine, TEXT);
            case TARGET -> Text.limited(mine, TARGET);
            case DONE -> String.valueOf(Boolean.parseBoolean(mine));
            case FROM -> day(row, mine, day -> ordered(day, detail.until()));
            case UNTIL -> day(row, mine, day -> ordered(detail.from(), day));
        };
    }

    private interface Fits {
        void check(LocalDate day);
    }

    private static String day(PlanRow row, String typed, Fits fits) {
        if (typed.isBlank()) {
            return "";
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.getYear() != row.planYear()) {
                throw Refusal.of("refusal.plan.dayInYear", String.valueOf(row.planYear()));
            }
            fits.check(day);
            return day.toString();
        } catch (DateTimeParseException none) {
            throw Refusal.of("refusal.plan.day");
        }
    }

    private static void ordered(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && from.isAfter(until)) {
            throw Refusal.of("refusal.plan.dayOrder");
        }
    }
}
