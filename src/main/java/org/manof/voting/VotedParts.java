package org.manof.voting;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.springframework.stereotype.Component;

/** Keeps the components that somebody voted for: without them the result would be another one. */
@Component
class VotedParts implements PartHolder {
    private final Votes votes;

    VotedParts(Votes votes) {
        this.votes = votes;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return part instanceof Part.OfComponent(var id) && votes.anyFor(id)
                ? Optional.of("refusal.edit.voted")
                : Optional.empty();
    }
}
