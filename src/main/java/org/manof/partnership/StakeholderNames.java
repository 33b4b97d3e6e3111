package org.manof.partnership;

import java.util.UUID;
import org.manof.shared.Language;
import org.springframework.stereotype.Component;

/** What a stakeholder is called in what staff read afterwards. */
@Component
class StakeholderNames {
    private final StakeholderRows rows;

    StakeholderNames(StakeholderRows rows) {
        this.rows = rows;
    }

    /** In the reader's language; empty for one who is gone. */
    String of(UUID initiative, UUID stakeholder, Language reader) {
        return rows.of(initiative).stream()
                .filter(each -> each.id().equals(stakeholder))
                .map(each -> each.name().in(reader))
                .findFirst()
                .orElse("");
    }
}
