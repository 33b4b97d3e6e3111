package org.manof.bench.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** How addresses and forms are written. */
final class Urls {
    private Urls() {}

    /** Names and values as a form sends them. */
    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> text(field.getKey()) + "=" + text(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** A text inside a query. */
    static String text(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
