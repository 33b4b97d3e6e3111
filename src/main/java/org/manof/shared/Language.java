package org.manof.shared;

import java.util.Arrays;
import java.util.Locale;

/** The three languages of Manof. Arabic is plain {@code ar}: {@code ar-IL} would print Arabic-Indic digits. */
public enum Language {
    HE("he", "עברית", true),
    AR("ar", "العربية", true),
    EN("en", "English", false);

    private final String tag;
    private final String ownName;
    private final boolean rightToLeft;

    Language(String tag, String ownName, boolean rightToLeft) {
        this.tag = tag;
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
    }

    public String tag() {
        return tag;
    }

    /** The language's name in itself, for the switch. */
    public String ownName() {
        return ownName;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of a tag such as {@code "ar"} or {@code "ar-IL"}; Hebrew where it is none of ours. */
    public static Language of(String tag) {
        return Arrays.stream(values())
                .filter(language -> tag.startsWith(language.tag))
                .findFirst()
                .orElse(HE);
    }

    public static Language of(Locale locale) {
        return of(locale.toLanguageTag());
    }
}
