package org.manof.assumption;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.manof.shared.Lineage;
import org.manof.workshop.Author;

/**
 * A published assumption.
 *
 * @param mergedFrom the texts that were merged into it; empty for one as it was written
 * @param originals the ids of what was written behind it, by which an author finds their own
 * @param by who wrote them, where the reader is to see that; else nobody
 */
public record GalleryAssumption(UUID id, String text, List<String> mergedFrom, List<UUID> originals, List<Author> by) {
    /** Whether it came out of a merge, which can be taken apart again. */
    public boolean merged() {
        return !mergedFrom.isEmpty();
    }

    /** With those names on it that {@code names} holds for what is behind it. */
    public GalleryAssumption signed(Map<UUID, Author> names) {
        return new GalleryAssumption(
                id,
                text,
                mergedFrom,
                originals,
                originals.stream().map(names::get).filter(Objects::nonNull).toList());
    }

    /** The gallery of a workshop, oldest first. */
    static List<GalleryAssumption> all(Lineage<AssumptionRow> published) {
        return published.standing().map(row -> of(row, published)).toList();
    }

    private static GalleryAssumption of(AssumptionRow row, Lineage<AssumptionRow> published) {
        var originals = published.originals(row);
        return new GalleryAssumption(
                row.id(),
                row.content(),
                originals.equals(List.of(row))
                        ? List.of()
                        : originals.stream().map(AssumptionRow::content).toList(),
                originals.stream().map(AssumptionRow::id).toList(),
                List.of());
    }
}
