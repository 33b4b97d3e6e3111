package org.manof.initiative;

import java.util.UUID;
import org.manof.shared.Ids;
import org.manof.shared.Localized;
import org.springframework.data.annotation.Id;

record BarrierComponent(@Id UUID id, Localized text) {
    BarrierComponent copy() {
        return new BarrierComponent(Ids.next(), text);
    }
}
