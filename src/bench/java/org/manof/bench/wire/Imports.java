package org.manof.bench.wire;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Which further files a script or a style sheet names at its top. */
final class Imports {
    private static final Pattern SCRIPT = Pattern.compile("(?:\\bimport|\\bfrom)\\s*[\"'`](\\.{1,2}/[^\"'`]+)[\"'`]");
    private static final Pattern LATER = Pattern.compile("\\bimport\\([\"'`](\\.{1,2}/[^\"'`]+)[\"'`]\\)");
    private static final Pattern STYLE = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");

    private Imports() {}

    /** The files that {@code file} needs, below the front page. A Hebrew page has no use for a font of Arabic letters. */
    static List<String> of(String file, Response content) {
        var path = file.replaceFirst("\\?.*", "");
        if (path.endsWith(".js")) {
            // The first script of all goes on to the client at once; other scripts fetch on demand.
            var first = path.contains("/indexhtml");
            return named(file, content.text(), first ? List.of(SCRIPT, LATER) : List.of(SCRIPT));
        }
        if (path.endsWith(".css")) {
            return named(file, content.text(), List.of(STYLE)).stream()
                    .filter(name -> !name.contains("arabic"))
                    .toList();
        }
        return List.of();
    }

    private static List<String> named(String file, String text, List<Pattern> patterns) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith("data:"))
                .map(name -> URI.create(file).resolve(name).toString())
                .distinct()
                .toList();
    }
}
