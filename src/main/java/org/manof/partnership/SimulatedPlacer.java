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
    private final Aims aims;

    SimulatedPlacer(
            Circles circles,
            Stakeholders stakeholders,
            StakeholderRows rows,
            ChosenLevers levers,
            Focuses focuses,
            Aims aims) {
        this.circles = circles;
        this.stakeholders = stakeholders;
        this.rows = rows;
        this.levers = levers;
        this.focuses = focuses;
        this.aims = aims;
    }

    /** Places one stakeholder around the lever in focus for what is asked, or names one more; false if nothing is left to do. */
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
        var aim = aims.of(activity.id());
        var mine = circles.mine(who.actor(), activity.workshop(), activity.id(), lever, aim);
        var left = all.stream().filter(each -> !mine.containsKey(each)).toList();
        var enough = left.isEmpty() || mine.size() >= KNOWN * all.size();
        if (enough && !who.happens(SECOND_THOUGHT)) {
            return false;
        }
        var stakeholder = who.any(left.isEmpty() ? all : left);
        var circle = Circle.values()[who.step(stakeholder, 0, Circle.values().length - 1)];
        // What people want of those outside is a circle nearer than where they are.
        if (aim == Aim.TARGET && circle.ordinal() > 0) {
            circle = Circle.values()[circle.ordinal() - 1];
        }
        var spot = new Circles.Spot(activity.workshop(), activity.id(), lever, stakeholder, aim);
        circles.place(who.actor(), spot, circle, who.command());
        return true;
    }
}
