package org.manof.shared;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole shekels: how people type them and how they are shown. */
public final class Shekels {
    /** More than any town spends. */
    public static final long MOST = 1_000_000_000_000L;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\s\\p{Z}]");
    private static final Pattern SIGN = Pattern.compile("₪|ש[\"״”″]?ח|شيكل|(?i:NIS|ILS)");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([,\u066C'][0-9]{3})+");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}");
    private static final Pattern SEPARATOR = Pattern.compile("[,\u066C']");

    private Shekels() {}

    /**
     * Understands {@code 240000}, {@code 240,000 ₪}, Hebrew direction marks and the digits of any script. Null for an empty
     * text; refuses decimals, negative amounts, words, and more than {@link #MOST}.
     */
    public static @Nullable Long parse(String typed) {
        var bare = latin(SIGN.matcher(INVISIBLE.matcher(typed).replaceAll("")).replaceFirst(""));
        if (bare.isEmpty() && INVISIBLE.matcher(typed).replaceAll("").isEmpty()) {
            return null;
        }
        var digits = GROUPED.matcher(bare).matches() ? SEPARATOR.matcher(bare).replaceAll("") : bare;
        if (!PLAIN.matcher(digits).matches()) {
            throw refusal();
        }
        return checked(Long.parseLong(digits));
    }

    /** Refuses an amount below nothing or over {@link #MOST}. */
    public static @Nullable Long checked(@Nullable Long shekels) {
        if (shekels != null && (shekels < 0 || shekels > MOST)) {
            throw refusal();
        }
        return shekels;
    }

    /** {@code 240,000 ₪}, without the invisible marks that a locale's own money format adds: to be isolated where it is shown. */
    public static String format(long shekels, Language reader) {
        return grouped(shekels, reader) + "\u00A0₪";
    }

    /** {@code 240,000}, as it is offered for editing. */
    public static String grouped(long shekels, Language reader) {
        var locale = ULocale.forLanguageTag(reader.tag() + "-u-nu-latn");
        return INVISIBLE
                .matcher(NumberFormat.getIntegerInstance(locale).format(shekels))
                .replaceAll("");
    }

    private static Refusal refusal() {
        return Refusal.of("refusal.plan.budget", MOST);
    }

    private static String latin(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                plain.append(Character.digit(point, 10));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }
}
