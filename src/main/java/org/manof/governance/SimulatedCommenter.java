package org.manof.governance;

import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal says something about a unit: one in three does, and few say more. */
@Component
public class SimulatedCommenter {
    private static final double SPEAKS = 0.35;
    private static final double SPEAKS_AGAIN = 0.05;

    private final Comments comments;
    private final UnitRows units;

    SimulatedCommenter(Comments comments, UnitRows units) {
        this.comments = comments;
        this.units = units;
    }

    /** Says one thing; false if they have nothing more to say. */
    public boolean says(Simulated who, ActivityRef activity) {
        var standing = units.of(activity.initiative()).stream()
                .filter(unit -> !unit.removed())
                .map(UnitRow::id)
                .toList();
        var mine = comments.mine(who.actor(), activity.workshop(), activity.id());
        if (standing.isEmpty() || !who.happens(mine.isEmpty() ? SPEAKS : SPEAKS_AGAIN)) {
            return false;
        }
        comments.write(
                who.actor(), activity.workshop(), activity.id(), who.any(standing), who.phrase("model"), who.command());
        return true;
    }
}
