package org.manof.assumption;

import java.util.UUID;
import org.manof.workshop.Agendas;
import org.manof.workshop.Phase;
import org.springframework.stereotype.Component;

/** Whether anybody has rated, or may be rating this moment: then no assumption may vanish from under a rating. */
@Component
class AssumptionsRated {
    private final AssumptionRatingRows ratings;
    private final Agendas agendas;

    AssumptionsRated(AssumptionRatingRows ratings, Agendas agendas) {
        this.ratings = ratings;
        this.agendas = agendas;
    }

    boolean in(UUID workshop) {
        var open = agendas.ofKind(workshop, AssumptionRatings.KIND)
                .map(activity -> activity.phase() == Phase.OPEN)
                .orElse(false);
        return open || ratings.any(workshop);
    }
}
