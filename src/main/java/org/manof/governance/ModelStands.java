package org.manof.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.springframework.stereotype.Component;

/** The model stands once somebody decides in the steering committee, every chosen lever has people who work on it, and somebody measures. */
@Component
class ModelStands implements StepEvidence {
    private final ModelUnits units;

    ModelStands(ModelUnits units) {
        this.units = units;
    }

    @Override
    public MethodStep step() {
        return MethodStep.MODEL;
    }

    @Override
    public List<Lack> lacks(UUID initiative) {
        var levers = units.levers(initiative);
        var standing = units.of(initiative, levers, Map.of()).stream()
                .filter(unit -> !unit.removed())
                .toList();
        var lacks = new ArrayList<Lack>();
        if (of(standing, UnitKind.STEERING).stream()
                .flatMap(unit -> unit.members().stream())
                .noneMatch(member -> member.part() == MemberPart.DECIDES)) {
            lacks.add(Lack.workshop(Models.KIND, "lack.model.steering"));
        }
        var alone = levers.stream()
                .filter(lever -> of(standing, UnitKind.WORKING_GROUP).stream()
                        .noneMatch(unit -> unit.levers().contains(lever.id())
                                && !unit.members().isEmpty()))
                .count();
        if (alone > 0) {
            lacks.add(Lack.workshop(Models.KIND, "lack.model.groups", alone));
        }
        if (of(standing, UnitKind.MEASUREMENT).stream()
                .allMatch(unit -> unit.members().isEmpty())) {
            lacks.add(Lack.workshop(Models.KIND, "lack.model.measurement"));
        }
        return lacks;
    }

    private static List<Unit> of(List<Unit> units, UnitKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).toList();
    }
}
