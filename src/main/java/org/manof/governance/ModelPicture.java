package org.manof.governance;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.SectorPicture;
import org.manof.workshop.ReviewTurns;

/**
 * The operating model, with what may be seen of the comments on it.
 *
 * @param seq the model's number, raised by each of its changes; 0 before the first
 * @param units place by place from the top of the picture, in their order
 * @param levers the chosen levers, first chosen first
 * @param written how many comments were sent in the activity, those that nobody sees among them
 * @param turns by what screens see that something was decided about a comment, never about which
 */
public record ModelPicture(
        long seq,
        List<Unit> units,
        List<ModelLever> levers,
        List<SectorPicture> sectors,
        int written,
        ReviewTurns turns) {
    /** What a phone draws of it. */
    public ModelPicture onPhones() {
        return new ModelPicture(0, units, levers, sectors, 0, turns.onPhones());
    }

    /** The units of one place that were not taken out. */
    public List<Unit> in(UnitPlace place) {
        return units.stream()
                .filter(unit -> unit.place() == place && !unit.removed())
                .toList();
    }

    /** All that were not taken out, place by place. */
    public List<Unit> standing() {
        return Arrays.stream(UnitPlace.values())
                .flatMap(place -> in(place).stream())
                .toList();
    }

    /** The chosen levers for which no unit works. */
    public List<ModelLever> bare() {
        return levers.stream().filter(lever -> !worked(lever.id())).toList();
    }

    private boolean worked(UUID lever) {
        return standing().stream().anyMatch(unit -> unit.levers().contains(lever));
    }
}
