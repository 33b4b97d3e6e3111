package org.manof.workshop;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Who came to one of an initiative's workshops: how many people of each sector, by its key; people without a phone too. */
public record Attendance(UUID workshop, String title, Instant made, Map<String, Integer> bySector) {
    public Attendance {
        bySector = Map.copyOf(bySector);
    }

    /** How many people of one sector came. */
    public int of(String sector) {
        return bySector.getOrDefault(sector, 0);
    }
}
