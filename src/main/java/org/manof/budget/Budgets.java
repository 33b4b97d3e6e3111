package org.manof.budget;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.workplan.Body;
import org.manof.workplan.KnownBodies;
import org.manof.workplan.Plans;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.DeskChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the budget, for the initiative's staff and for the picture of a workshop. */
@Service
public class Budgets {
    /** The key of the activity in which the budget is built. */
    public static final String KIND = "budget";

    static final String TABLE = "budget";

    private final Membership membership;
    private final Plans plans;
    private final BudgetSheets sheets;
    private final KnownBodies funders;
    private final OfferRows offers;
    private final DeskChanges changes;

    Budgets(
            Membership membership,
            Plans plans,
            BudgetSheets sheets,
            KnownBodies funders,
            OfferRows offers,
            DeskChanges changes) {
        this.membership = membership;
        this.plans = plans;
        this.sheets = sheets;
        this.funders = funders;
        this.offers = offers;
        this.changes = changes;
    }

    /** The budget for staff of the initiative; to everybody else it does not exist. */
    @Transactional(readOnly = true)
    public BudgetPicture read(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return whole(initiative);
    }

    /** What everyone may see of it in one activity. */
    @Transactional(readOnly = true)
    public BudgetPicture picture(ActivityRef activity) {
        return whole(activity.initiative()).with(offers.waiting(activity.id()));
    }

    /** Whom a line may name as its funder; for staff. */
    @Transactional(readOnly = true)
    public List<Body> funders(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return funders.of(initiative);
    }

    /** Inside a call that has authorised its reader. The number comes first: the rest is at least as new as it says. */
    BudgetPicture whole(UUID initiative) {
        var own = changes.seq(TABLE, initiative);
        var plan = plans.picture(initiative);
        return new BudgetPicture(
                own + plan.seq(),
                plan.years(),
                sheets.of(initiative, plan.sheet()),
                sheets.aside(initiative, plan.sheet()),
                Offers.NONE);
    }
}
