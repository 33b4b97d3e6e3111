package org.manof.assumption;

import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal writes working assumptions, and says how far they agree with those of the room. */
@Component
public class SimulatedThinker {
    private static final double SECOND = 0.35;
    private static final double SECOND_THOUGHT = 0.1;

    private final Assumptions assumptions;
    private final AssumptionRatings ratings;
    private final AssumptionRows rows;

    SimulatedThinker(Assumptions assumptions, AssumptionRatings ratings, AssumptionRows rows) {
        this.assumptions = assumptions;
        this.ratings = ratings;
        this.rows = rows;
    }

    /** Writes one assumption; false if they have written what they had to say. */
    public boolean writes(Simulated who, ActivityRef activity) {
        var mine = assumptions.mine(who.actor(), activity.workshop()).stream()
                .filter(own -> !own.published())
                .count();
        if (mine == 0 || mine == 1 && who.happens(SECOND)) {
            assumptions.write(who.actor(), activity.workshop(), who.phrase("assumption"), who.command());
            return true;
        }
        return false;
    }

    /** Rates the next assumption, or one anew; false if nothing is left to do. */
    public boolean rates(Simulated who, ActivityRef activity) {
        var workshop = activity.workshop();
        var gallery = rows.gallery(workshop).standing().map(AssumptionRow::id).toList();
        var mine = ratings.mine(who.actor(), workshop);
        var next = gallery.stream().filter(each -> !mine.containsKey(each)).findFirst();
        if (next.isEmpty() && (gallery.isEmpty() || !who.happens(SECOND_THOUGHT))) {
            return false;
        }
        var assumption = next.orElseGet(() -> who.any(gallery));
        ratings.rate(who.actor(), workshop, assumption, who.step(assumption, 1, Spread.STEPS), who.command());
        return true;
    }
}
