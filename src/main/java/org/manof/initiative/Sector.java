package org.manof.initiative;

import java.util.UUID;
import org.manof.shared.Ids;
import org.manof.shared.Localized;
import org.springframework.data.annotation.Id;

record Sector(@Id UUID id, String code, Localized name) {
    Sector copy() {
        return new Sector(Ids.next(), code, name);
    }

    SectorPicture picture() {
        return new SectorPicture(code, name);
    }
}
