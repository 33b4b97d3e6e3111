package org.manof.programme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Localized;
import org.manof.workshop.Author;

/**
 * A programme that stands on the map.
 *
 * @param activity where it was mapped
 * @param body who operates it, by name; without a text where nobody is named
 * @param staffs whether no participant wrote it, so that facilitators may word it anew
 * @param mergedFrom the names of what was merged into it; empty for a programme as it was written
 * @param originals the ids of what is behind it, by which an author finds their own
 * @param by who wrote it, where everybody is to see that; else nobody
 * @param decision null while nothing is decided
 * @param vote what the last revealed vote said; null where it was not on a ballot
 */
public record Programme(
        UUID id,
        UUID lever,
        UUID activity,
        Description about,
        Localized body,
        boolean staffs,
        List<String> mergedFrom,
        List<UUID> originals,
        List<Author> by,
        @Nullable Decision decision,
        @Nullable ProgrammeVote vote) {
    public Programme {
        mergedFrom = List.copyOf(mergedFrom);
        originals = List.copyOf(originals);
        by = List.copyOf(by);
    }

    /** Whether it came out of a merge, which can be taken apart again. */
    public boolean merged() {
        return !mergedFrom.isEmpty();
    }

    /** The name, as people wrote it. */
    public String name() {
        return about.name();
    }

    /** With these people as its authors. */
    public Programme signed(List<Author> authors) {
        return new Programme(id, lever, activity, about, body, staffs, mergedFrom, originals, authors, decision, vote);
    }
}
