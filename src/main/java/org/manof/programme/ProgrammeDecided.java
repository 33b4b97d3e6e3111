package org.manof.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Circle;

/**
 * Published inside the transaction that changes what is decided about a programme, whether by a decision or by taking one back.
 *
 * @param name as it reads now, and no longer changes while it is decided
 * @param stakeholder the operating body; null for {@code body} in free text
 * @param circle null where nothing is decided any more
 */
public record ProgrammeDecided(
        UUID initiative,
        UUID lever,
        UUID programme,
        String name,
        @Nullable UUID stakeholder,
        String body,
        @Nullable Circle circle) {
    static ProgrammeDecided of(ProgrammeRow row, @Nullable Decision decision) {
        return new ProgrammeDecided(
                row.initiativeId(),
                row.leverId(),
                row.id(),
                row.name(),
                row.bodyId(),
                row.bodyText(),
                decision == null ? null : decision.circle());
    }
}
