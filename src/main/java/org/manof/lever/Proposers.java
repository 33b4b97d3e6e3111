package org.manof.lever;

import java.util.Set;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Answerers;
import org.springframework.stereotype.Component;

/** Who wrote a proposal. */
@Component
class Proposers implements Answerers {
    private final LeverRows levers;

    Proposers(LeverRows levers) {
        this.levers = levers;
    }

    @Override
    public Set<UUID> in(ActivityRef activity) {
        return activity.kind().equals(Levers.KIND) ? levers.authors(activity.workshop()) : Set.of();
    }
}
