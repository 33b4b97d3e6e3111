package org.manof.shared;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One text in as many of the three languages as its author gave. Stored as JSON in a single column. */
public record Localized(Map<Language, String> texts) {
    private static final List<Language> FALLBACK = List.of(Language.HE, Language.EN, Language.AR);

    public Localized {
        var kept = new EnumMap<Language, String>(Language.class);
        kept.putAll(texts);
        texts = Map.copyOf(kept);
    }

    /** A text that a person typed in one language. */
    public static Localized of(Language language, String text) {
        return new Localized(Map.of(language, text));
    }

    /** The same with another text in one language; an empty one leaves that language without. */
    public Localized with(Language language, String text) {
        var changed = new EnumMap<Language, String>(Language.class);
        changed.putAll(texts);
        if (text.isEmpty()) {
            changed.remove(language);
        } else {
            changed.put(language, text);
        }
        return new Localized(changed);
    }

    /** What is written in that language itself; empty if nothing is. */
    public String only(Language language) {
        return texts.getOrDefault(language, "");
    }

    /** The text in the reader's language, else Hebrew, English, Arabic; empty only if there is none at all. */
    public String in(Language language) {
        var own = texts.get(language);
        return own != null
                ? own
                : FALLBACK.stream()
                        .map(texts::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
    }
}
