package org.manof.bench.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The head of an answer, whatever the case of its names. */
final class Headers {
    private final Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** Takes a line such as {@code Content-Length: 12}; anything else is passed over. */
    void read(String line) {
        var colon = line.indexOf(':');
        if (colon > 0) {
            fields.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Whether the field {@code name} lists {@code word}, as in {@code Connection: close}. */
    boolean says(String name, String word) {
        return all(name).stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(word));
    }
}
