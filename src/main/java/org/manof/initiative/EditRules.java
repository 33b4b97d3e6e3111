package org.manof.initiative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.manof.shared.Refusal;
import org.manof.shared.Text;

/** What may stand in a place: the text as it is stored, or a refusal. */
final class EditRules {
    static final int EARLIEST = 2000;
    static final int LATEST = 2200;
    static final int FARTHEST = 30;
    static final BigDecimal MOST = new BigDecimal("1000000000000");

    private EditRules() {}

    /** {@code typed} made safe, numbers in plain digits; refuses what is too long, missing or no such number. */
    static String checked(EditField field, String typed) {
        var line = Text.limited(typed, field.limit());
        return switch (field) {
            case FIRST_YEAR -> whole(line, EARLIEST, LATEST);
            case HORIZON -> whole(line, 1, FARTHEST);
            case TARGET -> line.isEmpty() ? "" : target(line);
            case FIELD -> Text.required(line, field.limit());
            default -> line;
        };
    }

    /** A number in plain digits, without the noughts that a column adds behind the point. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String whole(String line, int least, int most) {
        var number = number(line);
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw Refusal.of("refusal.edit.range", String.valueOf(least), String.valueOf(most));
        }
        return plain(number);
    }

    private static String target(String line) {
        var number = number(line);
        if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            throw Refusal.of("refusal.edit.range", "0", MOST.toPlainString());
        }
        return plain(number.setScale(2, RoundingMode.HALF_UP));
    }

    /** With the commas that people put between thousands. An exponent would make a few characters a number without end. */
    private static BigDecimal number(String line) {
        var digits = line.replace(",", "");
        if (!digits.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            throw Refusal.of("refusal.edit.number");
        }
        return new BigDecimal(digits);
    }
}
