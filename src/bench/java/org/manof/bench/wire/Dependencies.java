package org.manof.bench.wire;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The files that messages ask for while a page is open. */
final class Dependencies {
    private static final String HERE = "context://";
    private static final String COMPONENTS = "manofComponents";

    private final Cache cache;
    private final Page page;

    Dependencies(Cache cache, Page page) {
        this.cache = cache;
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Fetches what has to be there before a message is drawn. */
    void before(JsonNode message) {
        var files = StreamSupport.stream(message.path("EAGER").spliterator(), false)
                .map(each -> each.path("url").asString())
                .filter(url -> url.startsWith(HERE))
                .map(url -> url.substring(HERE.length()))
                .toList();
        if (!files.isEmpty()) {
            cache.fetch(files);
        }
        if (lazy(message).anyMatch(url -> url.contains(COMPONENTS))) {
            components();
        }
    }

    /** Vaadin's own components, on a page that begins without them; they come while the person goes on. */
    void components() {
        var files = page.later().toList();
        if (!files.isEmpty()) {
            Thread.startVirtualThread(() -> cache.fetch(files));
        }
    }

    private static Stream<String> lazy(JsonNode message) {
        return StreamSupport.stream(message.path("LAZY").spliterator(), false)
                .map(each -> each.path("url").asString());
    }
}
