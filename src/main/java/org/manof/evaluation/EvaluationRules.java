package org.manof.evaluation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Refusal;
import org.manof.shared.Text;

/** What may stand in measures and milestones. */
final class EvaluationRules {
    static final int MILESTONE = 200;

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,3})?");

    private EvaluationRules() {}

    /** A number with up to three digits behind the point, with the commas that people put between thousands; null for nothing. */
    static @Nullable BigDecimal number(String typed) {
        var digits = Text.line(typed).replace(",", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw Refusal.of("refusal.evaluation.number");
        }
        return new BigDecimal(digits);
    }

    /** A day as people here write it. */
    static String day(LocalDate date) {
        return SHOWN.format(date);
    }

    /** A day of the plan's years, such as 15.3.2027; refuses what is none. */
    static LocalDate date(String typed, List<Integer> years) {
        var line = Text.line(typed);
        var day = DAY.matcher(line);
        var iso = ISO.matcher(line);
        LocalDate date;
        try {
            if (day.matches()) {
                date = date(day.group(3), day.group(2), day.group(1));
            } else if (iso.matches()) {
                date = date(iso.group(1), iso.group(2), iso.group(3));
            } else {
                throw Refusal.of("refusal.evaluation.day");
            }
        } catch (DateTimeException noDay) {
            throw Refusal.of("refusal.evaluation.day");
        }
        requireYear(date.getYear(), years);
        return date;
    }

    static void requireYear(int year, List<Integer> years) {
        if (!years.contains(year)) {
            throw Refusal.of(
                    "refusal.plan.year",
                    years.getFirst().toString(),
                    years.getLast().toString());
        }
    }

    static <E extends Enum<E>> E constant(E[] all, String name) {
        return Stream.of(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
