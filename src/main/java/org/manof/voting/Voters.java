package org.manof.voting;

import java.util.Set;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Answerers;
import org.springframework.stereotype.Component;

/** Who put dots on anything in a round of voting. */
@Component
class Voters implements Answerers {
    private final Rounds rounds;
    private final Votes votes;

    Voters(Rounds rounds, Votes votes) {
        this.rounds = rounds;
        this.votes = votes;
    }

    @Override
    public Set<UUID> in(ActivityRef activity) {
        return rounds.find(activity.id(), activity.round())
                .map(round -> votes.voters(round.id()))
                .orElse(Set.of());
    }
}
