package org.manof.evaluation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure as it is stored. */
record StoredMeasure(
        UUID id,
        UUID initiativeId,
        UUID goalId,
        String definition,
        MeasureKind kind,
        MeasureSubject subject,
        String unit,
        @Nullable BigDecimal baseline,
        String baselineNote,
        String source,
        Frequency frequency,
        @Nullable UUID ownerId,
        String ownerText,
        boolean removed,
        OffsetDateTime createdAt) {
    /** One that is begun and says no more than {@code definition}. */
    static StoredMeasure begun(UUID id, UUID initiative, UUID goal, String definition, OffsetDateTime now) {
        return new StoredMeasure(
                id,
                initiative,
                goal,
                definition,
                MeasureKind.OUTCOME,
                MeasureSubject.POPULATION,
                "",
                null,
                "",
                "",
                Frequency.YEARLY,
                null,
                "",
                false,
                now);
    }
}
