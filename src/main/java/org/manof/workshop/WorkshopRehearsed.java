package org.manof.workshop;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Published inside the transaction that makes a copy of a workshop to rehearse in, in a copy of its initiative: a plain listener gives that
 * copy what earlier workshops brought and this one may build on.
 *
 * @param rehearsed the workshop that is copied: what came of it itself is left behind
 * @param earlier a workshop of the copy that stands for all earlier ones
 * @param initiative the original
 * @param copy its copy
 * @param parts the ids of components and goals in the copy, by those of the original
 */
public record WorkshopRehearsed(UUID rehearsed, UUID earlier, UUID initiative, UUID copy, Map<UUID, UUID> parts) {
    public WorkshopRehearsed {
        parts = Map.copyOf(parts);
    }

    /** The copy of a component or goal. */
    public UUID part(UUID original) {
        return Objects.requireNonNull(parts.get(original));
    }
}
