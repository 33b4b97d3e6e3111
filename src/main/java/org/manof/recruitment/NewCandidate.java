package org.manof.recruitment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativePicture;
import org.manof.partnership.Level;
import org.manof.shared.Refusal;

/** What somebody typed about a candidate, as it came from the form; null where nothing was chosen. {@code gaps} are components. */
public record NewCandidate(
        String name,
        @Nullable String sector,
        @Nullable Level level,
        String place,
        String does,
        String adapts,
        List<UUID> gaps) {
    public NewCandidate {
        gaps = List.copyOf(gaps);
    }

    /** Cleaned for storing; refuses unfit texts, a foreign component, an unknown sector, and a missing level. */
    NewCandidate checked(InitiativePicture initiative) {
        gaps.forEach(initiative::componentText);
        var code = Objects.requireNonNullElse(sector, "");
        if (initiative.sector(code).isEmpty()) {
            throw Refusal.of("refusal.stakeholder.sector");
        }
        if (level == null) {
            throw Refusal.of("refusal.stakeholder.level");
        }
        return new NewCandidate(
                CandidateField.NAME.checked(name),
                code,
                level,
                CandidateField.PLACE.checked(place),
                CandidateField.DOES.checked(does),
                CandidateField.ADAPTS.checked(adapts),
                gaps.stream().distinct().toList());
    }
}
