package org.manof.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.workplan.Body;

/**
 * How a goal is measured.
 *
 * @param unit what is counted, such as percent; may be empty
 * @param baseline where it stands now; null while nobody has said
 * @param source where the numbers come from
 * @param owner who measures
 * @param targets the number to reach, by year, of the years that have one
 */
public record Measure(
        UUID id,
        UUID goal,
        String definition,
        MeasureKind kind,
        MeasureSubject subject,
        String unit,
        @Nullable BigDecimal baseline,
        String baselineNote,
        String source,
        Frequency frequency,
        Body owner,
        Map<Integer, BigDecimal> targets) {
    public Measure {
        targets = Map.copyOf(targets);
    }

    /** Whether it says what it measures. */
    public boolean defined() {
        return !definition.isEmpty();
    }

    /** A number in plain digits, without the noughts that a column adds behind the point; empty for none. */
    public static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
