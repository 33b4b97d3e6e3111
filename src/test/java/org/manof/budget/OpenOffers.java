package org.manof.budget;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.workplan.PlanTeam;

/** A room that may offer something, and one who does. */
abstract class OpenOffers extends BuiltBudget {
    Actor.Guest rina;

    @BeforeEach
    void open() {
        rina = team.team().participant();
        team.opens();
    }

    NewOffer money(String amount) {
        return team.offer(PlanTeam.LAB, MoneySource.POOLED, amount);
    }

    NewOffer kind(String amount) {
        return team.offer(PlanTeam.LAB, MoneySource.IN_KIND, amount);
    }

    void retract(Actor actor, UUID offer) {
        offers.retract(actor, team.workshop(), team.activity(), offer, Ids.next());
    }
}
