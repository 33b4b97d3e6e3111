package org.manof.workshop;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an activity's chosen options are stored: "name=amount" with blanks between. */
final class ChosenOptions {
    private ChosenOptions() {}

    static Map<String, Integer> read(@Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return Map.of();
        }
        return Arrays.stream(stored.split(" ", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> Integer.parseInt(pair[1])));
    }

    /** Null where nothing was chosen. */
    static @Nullable String write(Map<String, Integer> options) {
        return options.isEmpty()
                ? null
                : new TreeMap<>(options)
                        .entrySet().stream()
                                .map(option -> option.getKey() + "=" + option.getValue())
                                .collect(Collectors.joining(" "));
    }
}
