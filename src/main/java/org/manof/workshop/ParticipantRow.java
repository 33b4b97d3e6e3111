package org.manof.workshop;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;

/** The participant as stored. */
record ParticipantRow(
        UUID id,
        UUID workshopId,
        String name,
        String sector,
        @Nullable String organisation,
        String language,
        @Nullable OffsetDateTime removedAt,
        boolean byHand,
        boolean simulated) {

    boolean removed() {
        return removedAt != null;
    }

    Participant participant() {
        return new Participant(
                id, workshopId, name, sector, organisation, Language.valueOf(language.toUpperCase(Locale.ROOT)));
    }
}
