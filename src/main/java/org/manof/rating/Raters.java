package org.manof.rating;

import java.util.Set;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Answerers;
import org.springframework.stereotype.Component;

/** Who answered a question of a rating. */
@Component
class Raters implements Answerers {
    private final Ratings ratings;
    private final RatingRows rows;

    Raters(Ratings ratings, RatingRows rows) {
        this.ratings = ratings;
        this.rows = rows;
    }

    @Override
    public Set<UUID> in(ActivityRef activity) {
        return ratings.rounds()
                .latest(activity)
                .map(round -> rows.people(round.id()))
                .orElse(Set.of());
    }
}
