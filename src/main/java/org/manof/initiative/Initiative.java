package org.manof.initiative;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.Localized;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

record Initiative(
        @Id UUID id,
        Localized authority,
        String field,
        Localized mission,
        int firstYear,
        int horizonYears,
        Instant createdAt,
        @Nullable UUID revision,

        @Embedded.Empty(prefix = "meaning_") Meanings meanings,

        @MappedCollection(idColumn = "initiative_id", keyColumn = "position")
        List<Sector> sectors,

        @MappedCollection(idColumn = "initiative_id", keyColumn = "position")
        List<Barrier> barriers) {

    InitiativePicture picture() {
        return new InitiativePicture(
                id,
                authority,
                field,
                mission,
                firstYear,
                horizonYears,
                meanings,
                sectors.stream().map(Sector::picture).toList(),
                barriers.stream().map(Barrier::picture).toList());
    }

    /** Everything but what happened here, under ids of its own. */
    Initiative copyFor(Localized other, Instant now) {
        return new Initiative(
                Ids.next(),
                other,
                field,
                mission,
                firstYear,
                horizonYears,
                now,
                null,
                meanings,
                sectors.stream().map(Sector::copy).toList(),
                barriers.stream().map(Barrier::copy).toList());
    }
}
