package org.manof.lever;

import org.manof.initiative.ComponentPicture;
import org.manof.priorities.Priorities;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal proposes levers: one, perhaps another, and perhaps another wording. */
@Component
public class SimulatedProposer {
    private static final double SECOND = 0.35;
    private static final double OTHER_WORDS = 0.2;
    private static final double WHOLE_CARD = 0.6;
    private static final double TWO_COMPONENTS = 0.4;

    private final Levers levers;
    private final Priorities priorities;

    SimulatedProposer(Levers levers, Priorities priorities) {
        this.levers = levers;
        this.priorities = priorities;
    }

    /** Writes one proposal; false if they have written what they had to say. */
    public boolean acts(Simulated who, ActivityRef activity) {
        var workshop = activity.workshop();
        var mine = levers.mine(who.actor(), workshop).stream()
                .filter(own -> !own.published())
                .toList();
        if (mine.isEmpty() || mine.size() == 1 && who.happens(SECOND)) {
            levers.propose(who.actor(), workshop, proposal(who, activity), who.command());
            return true;
        }
        if (who.happens(OTHER_WORDS)) {
            levers.rewrite(who.actor(), workshop, mine.getLast().id(), proposal(who, activity), who.command());
            return true;
        }
        return false;
    }

    private Proposal proposal(Simulated who, ActivityRef activity) {
        var components = priorities.inOrder(activity.initiative()).stream()
                .map(ComponentPicture::id)
                .toList();
        var lifted = components.isEmpty()
                ? components
                : who.random()
                        .ints(who.happens(TWO_COMPONENTS) ? 2 : 1, 0, components.size())
                        .mapToObj(components::get)
                        .distinct()
                        .toList();
        return new Proposal(
                who.phrase("lever"),
                lifted,
                who.happens(WHOLE_CARD) ? who.phrase("time") : "",
                who.happens(WHOLE_CARD) ? who.phrase("systems") : "");
    }
}
