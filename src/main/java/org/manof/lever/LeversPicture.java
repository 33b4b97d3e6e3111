package org.manof.lever;

import java.util.List;
import java.util.UUID;
import org.manof.workshop.ReviewTurns;

/**
 * What everyone may see while levers are proposed.
 *
 * @param proposals how many there are, never which
 * @param people how many people wrote them
 * @param components the components to choose from, those of highest priority first
 * @param levers the gallery; empty before the reveal
 * @param frozen whether the vote on levers has begun, after which the gallery stands
 * @param turns by what screens see that something was decided about a proposal, never about which
 */
public record LeversPicture(
        int proposals,
        int people,
        List<UUID> components,
        List<GalleryLever> levers,
        boolean frozen,
        ReviewTurns turns) {
    /** What a phone draws of it: never how many there are. */
    public LeversPicture onPhones() {
        return new LeversPicture(0, 0, components, levers, frozen, turns.onPhones());
    }
}
