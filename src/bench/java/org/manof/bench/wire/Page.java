package org.manof.bench.wire;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import tools.jackson.databind.json.JsonMapper;

/** A page as it comes first: which files it needs, and what its forms have to carry. */
record Page(String path, Document html) {
    private static final String USED = "script[src], link[rel=stylesheet][href], link[rel=icon][href]";

    /** The files that it names, below the front page. */
    List<String> files() {
        return html.select(USED).stream()
                .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
                .map(file -> file.replaceFirst("^\\./", ""))
                .filter(file -> !file.contains(":") && !file.isEmpty())
                .distinct()
                .toList();
    }

    /** Files in place of which the page wants others. */
    Map<String, String> replaced() {
        return html.select("script[type=importmap]").stream()
                .flatMap(script -> JsonMapper.shared().readTree(script.data()).path("imports").properties().stream())
                .collect(Collectors.toMap(
                        each -> each.getKey().replaceFirst("^\\./", ""),
                        each -> each.getValue().asString().replaceFirst("^\\./", "")));
    }

    /** What is fetched when the page has time, or the server asks for it. */
    Stream<String> later() {
        return html.select("link[rel=later]").stream()
                .map(link -> link.attr("href").replaceFirst("^\\./", ""))
                .limit(1)
                .map(file -> file + "?all");
    }

    /** The token that a form carries, by the name it goes under. */
    Map.Entry<String, String> token() {
        return Map.entry(content("_csrf_parameter"), content("_csrf"));
    }

    private String content(String name) {
        return html.select("meta[name=" + name + "]").attr("content");
    }
}
