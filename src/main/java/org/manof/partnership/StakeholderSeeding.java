package org.manof.partnership;

import org.manof.initiative.InitiativeImported;
import org.manof.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes over the stakeholders that an imported file names, within the import's own transaction. */
@Component
class StakeholderSeeding {
    private final StakeholderRows rows;

    StakeholderSeeding(StakeholderRows rows) {
        this.rows = rows;
    }

    /** The file is the authority's word: two stakeholders of equal names both stay, and nobody may add a third. */
    @EventListener
    void seed(InitiativeImported imported) {
        for (var seed : imported.stakeholders()) {
            var stakeholder = new Stakeholder(Ids.next(), seed.name(), seed.sector(), Level.valueOf(seed.level()));
            rows.add(imported.initiative(), stakeholder, null);
            for (var name : seed.name().texts().values()) {
                var unused = rows.name(imported.initiative(), NameKey.of(name), stakeholder.id());
            }
        }
    }
}
