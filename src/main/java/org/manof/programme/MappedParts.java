package org.manof.programme;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.manof.partnership.StakeholderLeaving;
import org.manof.workshop.DeedKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the sectors that programmes belong to, and the stakeholders who operate them. */
@Component
class MappedParts implements PartHolder {
    private final ProgrammeRows rows;

    MappedParts(ProgrammeRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return part instanceof Part.OfSector(var code) && rows.anyOf(initiative, code)
                ? Optional.of("refusal.edit.sectorMapped")
                : Optional.empty();
    }

    @EventListener
    void leaving(StakeholderLeaving event) {
        if (rows.anyBy(event.stakeholder())) {
            throw DeedKind.builtUpon();
        }
    }
}
