package org.manof.workplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.shared.Localized;

/** Who carries an action out: a stakeholder of the initiative, somebody named in free text, or nobody yet. */
public record Body(@Nullable UUID stakeholder, Localized name) {
    private static final Body NONE = new Body(null, new Localized(Map.of()));

    /** Nobody yet. */
    public static Body none() {
        return NONE;
    }

    /** Somebody who is not among the stakeholders; an empty text is nobody. */
    public static Body named(String text) {
        return text.isEmpty() ? NONE : new Body(null, Localized.of(Language.HE, text));
    }

    /** What a reader wrote: the one of {@code known} who has this name in the reader's language, or else somebody in free text. */
    public static Body written(String text, List<Body> known, Language reader) {
        return known.stream()
                .filter(body -> body.in(reader).equals(text))
                .findFirst()
                .orElseGet(() -> named(text));
    }

    /** The name for a reader; empty for nobody. */
    public String in(Language reader) {
        return name.in(reader);
    }

    /** The free text; empty for a stakeholder. */
    String text() {
        return stakeholder == null ? name.in(Language.HE) : "";
    }
}
