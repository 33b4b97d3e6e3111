package org.manof.assumption;

import java.util.Set;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Answerers;
import org.springframework.stereotype.Component;

/** Who wrote an assumption, and who rated one. */
@Component
class Thinkers implements Answerers {
    private final AssumptionRows assumptions;
    private final AssumptionRatingRows ratings;

    Thinkers(AssumptionRows assumptions, AssumptionRatingRows ratings) {
        this.assumptions = assumptions;
        this.ratings = ratings;
    }

    @Override
    public Set<UUID> in(ActivityRef activity) {
        return switch (activity.kind()) {
            case Assumptions.KIND -> assumptions.authors(activity.workshop());
            case AssumptionRatings.KIND -> ratings.people(activity.workshop(), activity.round());
            default -> Set.of();
        };
    }
}
