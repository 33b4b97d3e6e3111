package org.manof.rating;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.springframework.stereotype.Component;

/** Keeps the components that are on a shortlist: without them its result would be another one. */
@Component
class RatedParts implements PartHolder {
    private final RatingLists lists;

    RatedParts(RatingLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return part instanceof Part.OfComponent(var id) && lists.anyWith(id)
                ? Optional.of("refusal.edit.voted")
                : Optional.empty();
    }
}
