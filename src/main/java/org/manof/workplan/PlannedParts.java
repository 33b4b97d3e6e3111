package org.manof.workplan;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.springframework.stereotype.Component;

/** Keeps the goals and the years that rows of the plan are about, the removed ones too, since they can come back. */
@Component
class PlannedParts implements PartHolder {
    private final PlanRows rows;

    PlannedParts(PlanRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        var planned = rows.of(initiative);
        return switch (part) {
            case Part.OfGoal(var id)
            when planned.stream().anyMatch(row -> id.equals(row.goalId())) -> Optional.of("refusal.edit.planned");
            case Part.OfYear(var year)
            when planned.stream().anyMatch(row -> row.planYear() == year) -> Optional.of("refusal.edit.yearPlanned");
            default -> Optional.empty();
        };
    }
}
