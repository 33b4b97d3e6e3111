package org.manof.initiative;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.Localized;
import org.springframework.data.annotation.Id;

record Goal(
        @Id UUID id,
        Localized text,
        @Nullable BigDecimal target,
        @Nullable String unit) {
    GoalPicture picture() {
        return new GoalPicture(
                id,
                text,
                target == null ? null : new BigDecimal(EditRules.plain(target)),
                Objects.requireNonNullElse(unit, ""));
    }

    Goal copy() {
        return new Goal(Ids.next(), text, target, unit);
    }
}
