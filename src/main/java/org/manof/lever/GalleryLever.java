package org.manof.lever;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.manof.workshop.Author;

/**
 * A published lever.
 *
 * @param components in the initiative's order
 * @param time what the lever's own card says of the right time; of a merged one, empty until somebody writes there
 * @param ownSystems likewise, in which systems
 * @param times when is the right time: what the card says, else what each of the merged proposals said
 * @param systems in which systems, likewise
 * @param mergedFrom the titles of the proposals that were merged into it; empty for a proposal as it was written
 * @param proposals the ids of the proposals behind it, by which an author finds their own
 * @param by who wrote them, where the reader is to see that; else nobody
 */
public record GalleryLever(
        UUID id,
        String title,
        List<UUID> components,
        String time,
        String ownSystems,
        List<String> times,
        List<String> systems,
        List<String> mergedFrom,
        List<UUID> proposals,
        List<Author> by) {
    /** Whether it came out of a merge, which can be taken apart again. */
    public boolean merged() {
        return !mergedFrom.isEmpty();
    }

    /** With those names on it that {@code names} holds for the proposals behind it. */
    public GalleryLever signed(Map<UUID, Author> names) {
        return new GalleryLever(
                id,
                title,
                components,
                time,
                ownSystems,
                times,
                systems,
                mergedFrom,
                proposals,
                proposals.stream().map(names::get).filter(Objects::nonNull).toList());
    }
}
