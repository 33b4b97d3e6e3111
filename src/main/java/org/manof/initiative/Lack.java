package org.manof.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a step of the method still lacks.
 *
 * @param key the bundle key of the sentence that says so
 * @param arguments numbers and people's texts that the sentence names
 * @param kind the key of the kind of activity in which a workshop would bring it; null for what staff write outside workshops
 */
public record Lack(
        String key, List<Object> arguments, @Nullable String kind) {
    public Lack {
        arguments = List.copyOf(arguments);
    }

    /** What a workshop brings in an activity of {@code kind}. */
    public static Lack workshop(String kind, String key, Object... arguments) {
        return new Lack(key, List.of(arguments), kind);
    }

    /** What staff write outside workshops. */
    public static Lack desk(String key, Object... arguments) {
        return new Lack(key, List.of(arguments), null);
    }
}
