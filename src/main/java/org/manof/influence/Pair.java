package org.manof.influence;

import java.util.List;
import java.util.UUID;

/** Two components in one direction: how strongly does {@code driver} make {@code driven} worse? */
public record Pair(UUID driver, UUID driven) {
    /** All ordered pairs of these, {@code n(n − 1)} of them. */
    static List<Pair> of(List<UUID> options) {
        return options.stream()
                .flatMap(driver -> options.stream()
                        .filter(driven -> !driven.equals(driver))
                        .map(driven -> new Pair(driver, driven)))
                .toList();
    }
}
