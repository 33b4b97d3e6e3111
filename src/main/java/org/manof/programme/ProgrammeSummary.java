package org.manof.programme;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Circle;
import org.manof.shared.Localized;

/**
 * A programme in a line, for rooms above.
 *
 * @param stakeholder the operating body, if it is one of the stakeholders
 * @param body the operating body by name; without a text where nobody is named
 * @param circle null while nothing is decided
 * @param reason empty where nobody had to say
 * @param leader empty but for strategic ones
 */
public record ProgrammeSummary(
        UUID id,
        String name,
        Localized sector,
        @Nullable UUID stakeholder,
        Localized body,
        @Nullable Long budget,
        @Nullable Circle circle,
        String reason,
        String leader,
        Optional<ProgrammeVote> vote) {}
