package org.manof.bench.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** The static files that one browser has; fetches each one once, and what it names with it. */
final class Cache {
    private static final Executor THREADS = Thread::startVirtualThread;

    private final Browser browser;
    private final Map<String, CompletableFuture<Void>> files = new ConcurrentHashMap<>();

    Cache(Browser browser) {
        this.browser = browser;
    }

    /** Comes back when all of them are there, with all that they import; fails if one of them is not to be had. */
    void fetch(Collection<String> wanted) {
        fetch(wanted, Set.of());
    }

    /** As {@link #fetch(Collection)}, without those in {@code except}, whoever imports them. */
    void fetch(Collection<String> wanted, Set<String> except) {
        var named = wanted;
        while (!named.isEmpty()) {
            named = load(named.stream().filter(file -> !except.contains(file)).toList());
        }
    }

    /** Loads what is not here, and returns what that imports. */
    private List<String> load(List<String> wanted) {
        var fresh = wanted.stream().filter(file -> !files.containsKey(file)).toList();
        CompletableFuture.allOf(wanted.stream()
                        .map(file -> files.computeIfAbsent(file, this::begin))
                        .toArray(CompletableFuture[]::new))
                .join();
        return fresh.stream()
                .flatMap(file -> browser.site().named().getOrDefault(file, List.of()).stream())
                .distinct()
                .toList();
    }

    private CompletableFuture<Void> begin(String file) {
        return CompletableFuture.runAsync(() -> load(file), THREADS);
    }

    private void load(String file) {
        try {
            var answer = browser.ask(Request.get(browser.at(file)));
            if (answer.status() != 200) {
                throw new IOException(answer.status() + " for " + file);
            }
            browser.site().named().computeIfAbsent(file, name -> Imports.of(name, answer));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
