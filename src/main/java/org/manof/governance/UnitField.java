package org.manof.governance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Refusal;
import org.manof.shared.Text;

/** What facilitators write about a unit; what they choose is written by its name, nothing as an empty text. */
public enum UnitField {
    NAME,
    PURPOSE,
    KIND,
    PLACE,
    RHYTHM;

    /** The longest name, in code points. */
    public static final int NAME_LENGTH = 120;

    /** The longest purpose, in code points. */
    public static final int PURPOSE_LENGTH = 300;

    /** What stands in this field of a unit. */
    public String of(Unit unit) {
        return value(unit.name(), unit.purpose(), unit.kind(), unit.place(), unit.rhythm());
    }

    String of(UnitRow row) {
        return value(row.name(), row.purpose(), row.kind(), row.place(), row.rhythm());
    }

    private String value(String name, String purpose, UnitKind kind, UnitPlace place, @Nullable Rhythm rhythm) {
        return switch (this) {
            case NAME -> name;
            case PURPOSE -> purpose;
            case KIND -> kind.name();
            case PLACE -> place.name();
            case RHYTHM -> rhythm == null ? "" : rhythm.name();
        };
    }

    /** The unit with another value in this field, at place {@code last} where it moves; refuses what is too long or nameless. */
    UnitRow with(UnitRow row, String value, int last) {
        var next = switch (this) {
            case NAME -> row.called(row.kind(), value, row.purpose());
            case PURPOSE -> row.called(row.kind(), row.name(), value);
            case KIND -> row.called(chosen(UnitKind.values(), value), row.name(), row.purpose());
            case PLACE -> row.at(chosen(UnitPlace.values(), value), last);
            case RHYTHM -> row.meeting(value.isEmpty() ? null : chosen(Rhythm.values(), value));
        };
        if (next.kind() == UnitKind.OTHER && next.name().isEmpty()) {
            throw Refusal.of("refusal.text.empty");
        }
        return next;
    }

    /** The value as it is kept. */
    String checked(String typed) {
        return switch (this) {
            case NAME -> Text.limited(typed, NAME_LENGTH);
            case PURPOSE -> Text.limited(typed, PURPOSE_LENGTH);
            default -> typed;
        };
    }

    static <E extends Enum<E>> E chosen(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
