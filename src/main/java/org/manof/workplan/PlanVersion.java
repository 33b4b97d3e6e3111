package org.manof.workplan;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * A finalised plan, as it read that day.
 *
 * @param finalisedBy the e-mail address of the facilitator
 * @param stories why each row was there, by row
 */
public record PlanVersion(
        UUID id,
        int number,
        String finalisedBy,
        OffsetDateTime finalisedAt,
        PlanSheet sheet,
        Map<UUID, RowStory> stories) {
    public PlanVersion {
        stories = Map.copyOf(stories);
    }

    /** One line of the list of versions. */
    public record Listed(UUID id, int number, String finalisedBy, OffsetDateTime finalisedAt) {}
}
