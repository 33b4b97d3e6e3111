package org.manof.budget;

import org.manof.workplan.PlanLine;
import org.manof.workplan.Plans;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** What somebody of a rehearsal offers to bring: half of them something, a few twice. */
@Component
public class SimulatedGiver {
    private static final double GIVES = 0.5;
    private static final double SECOND = 0.2;
    private static final long STEP = 10_000;

    private final BudgetOffers offers;
    private final Plans plans;

    SimulatedGiver(BudgetOffers offers, Plans plans) {
        this.offers = offers;
        this.plans = plans;
    }

    /** Offers something for an action; false if they have said what they have to give. */
    public boolean offers(Simulated who, ActivityRef activity) {
        var actions = plans.picture(activity.initiative()).sheet().lines().stream()
                .filter(line -> !line.action().isEmpty())
                .map(PlanLine::id)
                .toList();
        var mine = offers.mine(who.actor(), activity.workshop(), activity.id()).size();
        var more = mine == 0 && who.happens(GIVES) || mine == 1 && who.happens(SECOND);
        if (actions.isEmpty() || !more) {
            return false;
        }
        var source = MoneySource.values()[who.random().nextInt(MoneySource.values().length)];
        var amount = STEP * who.random().nextInt(1, 21);
        offers.offer(
                who.actor(),
                activity.workshop(),
                activity.id(),
                new NewOffer(
                        who.any(actions),
                        source,
                        Long.toString(amount),
                        who.phrase("stakeholder"),
                        who.phrase("offer")),
                who.command());
        return true;
    }
}
