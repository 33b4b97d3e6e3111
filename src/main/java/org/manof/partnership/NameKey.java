package org.manof.partnership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.manof.shared.Text;

/** What decides whether two names are equal: letters and digits, not case, gaps, invisible marks or the shape of quotes. */
public final class NameKey {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern DOUBLE = Pattern.compile("[״“”„]|''|׳׳");
    private static final Pattern SINGLE = Pattern.compile("[׳‘’`´]");

    private NameKey() {}

    /** Empty for a name that shows nothing. */
    public static String of(String name) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
        var quotes = SINGLE.matcher(DOUBLE.matcher(visible).replaceAll("\"")).replaceAll("'");
        return Text.line(quotes).toLowerCase(Locale.ROOT);
    }
}
