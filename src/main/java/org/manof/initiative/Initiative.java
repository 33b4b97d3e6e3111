package org.manof.initiative;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.manof.shared.Localized;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;

record Initiative(
        @Id UUID id,
        Localized authority,
        String field,
        Localized mission,
        int firstYear,
        int horizonYears,
        Instant createdAt,

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
                sectors.stream().map(Sector::picture).toList(),
                barriers.stream().map(Barrier::picture).toList());
    }
}
