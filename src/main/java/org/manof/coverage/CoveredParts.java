package org.manof.coverage;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.springframework.stereotype.Component;

/** Keeps the components that a matrix holds: without them what the levers cover would be something else. */
@Component
class CoveredParts implements PartHolder {
    private final CoverageLists lists;

    CoveredParts(CoverageLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return part instanceof Part.OfComponent(var id) && lists.anyWith(id)
                ? Optional.of("refusal.edit.voted")
                : Optional.empty();
    }
}
