package org.manof.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type, made safe to show next to other people's words. */
public final class Text {
    /** Overrides, embeddings and isolates: one of them in a name turns the rest of the line around. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFEFF&&[^\\n]]");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    private Text() {}

    /** One line: control and direction characters gone, white space folded. May come out empty. */
    public static String line(String raw) {
        return GAP.matcher(clean(raw)).replaceAll(" ").strip();
    }

    /** Several lines, cleaned alike. May come out empty. */
    public static String block(String raw) {
        return clean(raw).strip();
    }

    /** {@link #line} that must hold something: refuses an empty one and one over {@code max} characters (code points). */
    public static String required(String raw, int max) {
        var line = limited(raw, max);
        if (line.isEmpty()) {
            throw Refusal.of("refusal.text.empty");
        }
        return line;
    }

    /** {@link #line} that may be empty but not over {@code max} characters (code points). */
    public static String limited(String raw, int max) {
        var line = line(raw);
        var length = line.codePointCount(0, line.length());
        if (length > max) {
            throw Refusal.of("refusal.text.long", max, length);
        }
        return line;
    }

    private static String clean(String raw) {
        var normal = Normalizer.normalize(raw.replace("\r\n", "\n").replace('\t', ' '), Normalizer.Form.NFC);
        return CONTROL.matcher(DIRECTION.matcher(normal).replaceAll("")).replaceAll("");
    }
}
