package org.manof.assumption;

import java.util.List;
import java.util.UUID;
import org.manof.shared.Lineage;

/**
 * A published assumption; nobody's name is on it.
 *
 * @param mergedFrom the texts that were merged into it; empty for one as it was written
 * @param originals the ids of what was written behind it, by which an author finds their own
 */
public record GalleryAssumption(UUID id, String text, List<String> mergedFrom, List<UUID> originals) {
    /** Whether it came out of a merge, which can be taken apart again. */
    public boolean merged() {
        return !mergedFrom.isEmpty();
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
                originals.stream().map(AssumptionRow::id).toList());
    }
}
