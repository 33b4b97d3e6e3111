package org.manof.governance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operating model, for rooms above that have authorised their caller. */
@Service
public class GovernanceReader {
    private final ModelUnits units;

    GovernanceReader(ModelUnits units) {
        this.units = units;
    }

    /** All units that were not taken out, in their order, without what rooms said about them. */
    @Transactional(readOnly = true)
    public List<Unit> units(UUID initiative) {
        return units.of(initiative, units.levers(initiative), Map.of()).stream()
                .filter(unit -> !unit.removed())
                .toList();
    }

    /** The members of the steering committee, whoever decides first. */
    @Transactional(readOnly = true)
    public List<Member> steeringCommittee(UUID initiative) {
        return units(initiative).stream()
                .filter(unit -> unit.kind() == UnitKind.STEERING)
                .flatMap(unit -> unit.members().stream())
                .toList();
    }
}
