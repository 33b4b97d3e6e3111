package org.manof.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Published contributions with what they were merged into: what was merged stays behind the merge, so that it can be taken apart. A
 * merge that is itself hidden holds nothing.
 *
 * @param id the id of one
 * @param into the id of what it was merged into, null where it was not
 */
public record Lineage<T>(List<T> published, Function<T, UUID> id, Function<T, @Nullable UUID> into) {

    /** Those that are not part of a merge, in their order. */
    public Stream<T> standing() {
        return published.stream().filter(this::stands);
    }

    /** Whether it is not part of a merge. */
    public boolean stands(T item) {
        var merged = into.apply(item);
        return merged == null || find(merged).isEmpty();
    }

    /** The one with this id, if it is published; it may have been merged since. */
    public Optional<T> find(UUID wanted) {
        return published.stream().filter(item -> id.apply(item).equals(wanted)).findFirst();
    }

    /** Whether it came out of a merge. */
    public boolean merged(UUID item) {
        return sources(item).findAny().isPresent();
    }

    /** The contributions behind it as they were written: itself alone, unless it came out of merges. */
    public List<T> originals(T item) {
        return merged(id.apply(item))
                ? sources(id.apply(item))
                        .flatMap(source -> originals(source).stream())
                        .toList()
                : List.of(item);
    }

    /** What was merged into it, in the order of the published; nothing for what is no merge. */
    public Stream<T> sources(UUID merge) {
        return published.stream().filter(item -> merge.equals(into.apply(item)));
    }
}
