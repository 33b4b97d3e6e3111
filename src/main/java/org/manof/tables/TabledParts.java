package org.manof.tables;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.springframework.stereotype.Component;

/** Keeps the components that tables put in order: without them the sums would be others. */
@Component
class TabledParts implements PartHolder {
    private final TablesRounds rounds;

    TabledParts(TablesRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return part instanceof Part.OfComponent(var id) && rounds.anyWith(id)
                ? Optional.of("refusal.edit.voted")
                : Optional.empty();
    }
}
