package org.manof.bench.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the server gave one browser to remember; all of it belongs to the whole site. */
final class Cookies {
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    void read(Headers headers) {
        for (var cookie : headers.all("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair.length == 2 && !pair[1].isEmpty()) {
                kept.put(pair[0].strip(), pair[1].strip());
            } else {
                kept.remove(pair[0].strip());
            }
        }
    }

    /** As the {@code Cookie} field says it; empty if there is none. */
    String line() {
        return kept.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
