package org.manof.influence;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.springframework.stereotype.Component;

/** Keeps the components that a room was asked about: without them its result would be another one. */
@Component
class InfluencedParts implements PartHolder {
    private final AskedRows asked;

    InfluencedParts(AskedRows asked) {
        this.asked = asked;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return part instanceof Part.OfComponent(var id) && asked.anyWith(id)
                ? Optional.of("refusal.edit.voted")
                : Optional.empty();
    }
}
