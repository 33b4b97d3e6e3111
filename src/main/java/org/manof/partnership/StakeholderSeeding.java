package org.manof.partnership;

import java.util.UUID;
import org.manof.initiative.InitiativeImported;
import org.manof.shared.Ids;
import org.manof.workshop.WorkshopRehearsed;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes over the stakeholders that an imported file names, and those of an initiative that is rehearsed, within that transaction. */
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
            add(
                    imported.initiative(),
                    new Stakeholder(Ids.next(), seed.name(), seed.sector(), Level.valueOf(seed.level())));
        }
    }

    /** A rehearsal has the same list, under ids of its own; who added whom is left behind. Before those who build on it. */
    @EventListener
    @Order(1)
    void copy(WorkshopRehearsed rehearsed) {
        for (var each : rows.of(rehearsed.initiative())) {
            add(rehearsed.copy(), new Stakeholder(Ids.next(), each.name(), each.sector(), each.level()));
        }
    }

    private void add(UUID initiative, Stakeholder stakeholder) {
        rows.add(initiative, stakeholder);
        for (var name : stakeholder.name().texts().values()) {
            var unused = rows.name(initiative, NameKey.of(name), stakeholder.id());
        }
    }
}
