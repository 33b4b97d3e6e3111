package org.manof.assumption;

import java.util.List;

/**
 * What everyone may see while assumptions are rated.
 *
 * @param assumptions in the gallery's order
 * @param turnout how many people have rated anything in this round; never how
 * @param round the round that runs or was revealed, counting from 1
 */
public record RatingPicture(List<RatedAssumption> assumptions, int turnout, int round) {
    /** What a phone draws of it: never how many have rated. */
    public RatingPicture onPhones() {
        return new RatingPicture(assumptions, 0, round);
    }
}
