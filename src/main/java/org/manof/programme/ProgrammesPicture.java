package org.manof.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Meanings;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Stakeholder;
import org.manof.workshop.ReviewTurns;

/**
 * What everyone may see while programmes are mapped: all of it at once.
 *
 * @param focus the lever that the room is at; null until one is chosen
 * @param levers the chosen levers, the first chosen first
 * @param stakeholders who may be named as an operating body
 * @param written how many programmes participants have sent in this activity, read or not
 */
public record ProgrammesPicture(
        @Nullable UUID focus,
        List<LeverMap> levers,
        List<SectorPicture> sectors,
        List<Stakeholder> stakeholders,
        Meanings meanings,
        int written,
        ReviewTurns turns) {
    /** What a phone draws of it: likely duplicates are the facilitator's work. */
    public ProgrammesPicture onPhones() {
        return new ProgrammesPicture(
                focus,
                levers.stream()
                        .map(map -> new LeverMap(map.lever(), map.title(), map.programmes(), List.of()))
                        .toList(),
                sectors,
                stakeholders,
                meanings,
                0,
                turns.onPhones());
    }

    /** The map of a lever; empty for one that is not chosen. */
    public Optional<LeverMap> of(@Nullable UUID lever) {
        return levers.stream().filter(map -> map.lever().equals(lever)).findFirst();
    }
}
