package org.manof.lever;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.springframework.stereotype.Component;

/** Keeps the components that a proposal lifts and the goals that levers were chosen for. */
@Component
class LiftedParts implements PartHolder {
    private final LeverRows levers;
    private final ChosenRows chosen;

    LiftedParts(LeverRows levers, ChosenRows chosen) {
        this.levers = levers;
        this.chosen = chosen;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return switch (part) {
            case Part.OfComponent(var id) when levers.anyFor(id) -> Optional.of("refusal.edit.lifted");
            case Part.OfGoal(var id) when chosen.anyFor(id) -> Optional.of("refusal.edit.chosenFor");
            default -> Optional.empty();
        };
    }
}
