package org.manof.recruitment;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.manof.partnership.StakeholderLeaving;
import org.manof.workshop.DeedKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the components that candidates could answer, the sectors they belong to, and the stakeholders whom they are. */
@Component
class RecruitedParts implements PartHolder {
    private final CandidateRows rows;
    private final CandidateGaps mapped;

    RecruitedParts(CandidateRows rows, CandidateGaps mapped) {
        this.rows = rows;
        this.mapped = mapped;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return switch (part) {
            case Part.OfComponent(var id) when mapped.anyFor(id) -> Optional.of("refusal.edit.recruited");
            case Part.OfSector(var code) when rows.anyOf(initiative, code) -> Optional.of("refusal.edit.sectorUsed");
            default -> Optional.empty();
        };
    }

    @EventListener
    void leaving(StakeholderLeaving event) {
        if (rows.anyWho(event.stakeholder())) {
            throw DeedKind.builtUpon();
        }
    }
}
