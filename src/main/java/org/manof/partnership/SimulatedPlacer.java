package org.manof.partnership;

import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal places stakeholders: those they know, not all of them. */
@Component
public class SimulatedPlacer {
    private static final double KNOWN = 0.7;
    private static final double SECOND_THOUGHT = 0.1;
    private static final double SOMEBODY_ELSE = 0.03;

    private final Circles circles;
    private final Stakeholders stakeholders;
    private final StakeholderRows rows;
    private final ChosenLevers levers;
    private final Focuses focuses;

    SimulatedPlacer(
            Circles circles, Stakeholders stakeholders, StakeholderRows rows, ChosenLevers levers, Focuses focuses) {
        this.circles = circles;
        this.stakeholders = stakeholders;
        this.rows = rows;
        this.levers = levers;
        this.focuses = focuses;
    }

    /** Places one stakeholder around the lever in focus, or names one more; false if nothing is left to do. */
    public boolean acts(Simulated who, ActivityRef activity) {
        var focus = focuses.of(activity.id(), levers.of(activity.initiative()));
        var all = rows.of(activity.initiative()).stream().map(Stakeholder::id).toList();
        if (focus.isEmpty()) {
            return false;
        }
        if (all.isEmpty() || who.happens(SOMEBODY_ELSE)) {
            var named = new NewStakeholder(
                    who.phrase("stakeholder"),
                    who.person().sector(),
                    Level.LOCAL,
                    who.person().language());
            stakeholders.add(who.actor(), activity.workshop(), activity.id(), named, who.command());
            return true;
        }
        var lever = focus.get().id();
        var mine = circles.mine(who.actor(), activity.workshop(), activity.id(), lever);
        var left = all.stream().filter(each -> !mine.containsKey(each)).toList();
        var enough = left.isEmpty() || mine.size() >= KNOWN * all.size();
        if (enough && !who.happens(SECOND_THOUGHT)) {
            return false;
        }
        var stakeholder = who.any(left.isEmpty() ? all : left);
        var circle = Circle.values()[who.step(stakeholder, 0, Circle.values().length - 1)];
        var spot = new Circles.Spot(activity.workshop(), activity.id(), lever, stakeholder);
        circles.place(who.actor(), spot, circle, who.command());
        return true;
    }
}
