package org.manof.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The gaps of an initiative, barrier by barrier.
 *
 * @param known what they are derived from
 */
public record GapList(Known known, List<Gap> gaps) {
    public GapList {
        gaps = List.copyOf(gaps);
    }

    /** How much is known of the answers; named by the bundle keys {@code gap.known.NAME}. */
    public enum Known {
        /** No lever is chosen, so that everything would be a gap: none is told. */
        NO_LEVER,
        /** What levers lift is only what their proposers said. */
        PROPOSED,
        /** The room said in a coverage that was revealed what touches what. */
        COVERED
    }

    /** The gap of this component; empty if it is none. */
    public Optional<Gap> of(UUID component) {
        return gaps.stream().filter(gap -> gap.component().equals(component)).findFirst();
    }
}
