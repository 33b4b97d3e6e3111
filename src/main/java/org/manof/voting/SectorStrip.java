package org.manof.voting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How one group of sectors voted.
 *
 * @param sectors the codes merged into this strip; one, or several where groups were too small to stand alone
 * @param voters how many of them voted, never under {@link org.manof.agreement.SmallGroups#SMALLEST}
 * @param dots by option
 */
public record SectorStrip(List<String> sectors, int voters, Map<UUID, Integer> dots) {
    /** Whether small groups were put together here. */
    public boolean merged() {
        return sectors.size() > 1;
    }
}
