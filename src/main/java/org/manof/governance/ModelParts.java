package org.manof.governance;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.springframework.stereotype.Component;

/** Keeps the goals that working groups are there for, those that were taken out too, since they can come back. */
@Component
class ModelParts implements PartHolder {
    private final UnitRows units;

    ModelParts(UnitRows units) {
        this.units = units;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return part instanceof Part.OfGoal(var id)
                        && units.of(initiative).stream().anyMatch(unit -> id.equals(unit.goalId()))
                ? Optional.of("refusal.edit.modelled")
                : Optional.empty();
    }
}
