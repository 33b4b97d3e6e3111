package org.manof.governance;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.shared.Localized;

/**
 * A unit of the model.
 *
 * @param name as the facilitators call it; empty where the guide's name stands
 * @param about the lever or goal that a working group is there for; empty for others
 * @param forLever whether it is there for one lever
 * @param levers the chosen levers that it works for
 * @param dropped whether it is there for a lever that is no longer chosen
 * @param removed whether it was taken out, and could be put back
 */
public record Unit(
        UUID id,
        UnitKind kind,
        UnitPlace place,
        String name,
        Localized about,
        boolean forLever,
        List<UUID> levers,
        boolean dropped,
        String purpose,
        @Nullable Rhythm rhythm,
        List<Member> members,
        List<UnitComment> comments,
        boolean removed) {
    /** Finds a text of the bundles in one reader's language. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, Object... args);
    }

    /** Its name, or what the guide calls such a unit in the reader's language. */
    public String called(Language reader, Texts texts) {
        if (!name.isEmpty()) {
            return name;
        }
        var what = about.in(reader);
        return what.isEmpty() ? texts.of("model.kind." + kind.name()) : texts.of("model.groupOf", what);
    }
}
