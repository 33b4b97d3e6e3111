package org.manof.partnership;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.springframework.stereotype.Component;

/** Keeps the sectors that stakeholders belong to. */
@Component
class StakeholderParts implements PartHolder {
    private final StakeholderRows rows;

    StakeholderParts(StakeholderRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return part instanceof Part.OfSector(var code) && rows.any(initiative, code)
                ? Optional.of("refusal.edit.sectorUsed")
                : Optional.empty();
    }
}
