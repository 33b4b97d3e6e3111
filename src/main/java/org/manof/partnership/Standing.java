package org.manof.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a stakeholder stands around the lever in focus.
 *
 * @param fixed the circle that the facilitator settled with the room; null while it is open
 */
public record Standing(
        Stakeholder stakeholder,
        Agreement agreement,
        @Nullable Circle fixed) {
    /** The stakeholder's id. */
    public UUID id() {
        return stakeholder.id();
    }
}
