package org.manof.assumption;

import java.util.List;
import org.manof.workshop.ReviewTurns;

/**
 * What everyone may see while assumptions are written.
 *
 * @param written how many there are, never which
 * @param people how many people wrote them
 * @param gallery the published ones; empty before the reveal
 * @param frozen whether rating has begun, after which the gallery stays as it is
 * @param turns by what screens see that something was decided about an assumption, never about which
 */
public record AssumptionsPicture(
        int written, int people, List<GalleryAssumption> gallery, boolean frozen, ReviewTurns turns) {
    /** What a phone draws of it: never how many there are. */
    public AssumptionsPicture onPhones() {
        return new AssumptionsPicture(0, 0, gallery, frozen, turns.onPhones());
    }
}
