package org.manof.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Meanings;
import org.manof.initiative.SectorPicture;
import org.manof.workshop.Phase;
import org.manof.workshop.ReviewTurns;

/**
 * What everyone may see of the circles: sums, never who placed whom where. Sectors are not counted apart, their groups are small.
 *
 * @param focus the lever that the circles are about now; null until one is chosen
 * @param aim whether today is asked for or where we want them
 * @param levers the chosen levers that the facilitator can turn to
 * @param turnout how many people placed at least one stakeholder around the lever in focus, for what is asked
 * @param sectors the initiative's sectors, to name those of the stakeholders and to choose from
 * @param meanings what the circles mean in this initiative
 * @param fromRoom the stakeholders that everybody sees whom participants added in the activity
 * @param added how many stakeholders participants added in the activity, those included whom nobody sees
 * @param turns by what screens see that there is something to read again
 */
public record CirclesPicture(
        Phase phase,
        @Nullable LeverChoice focus,
        Aim aim,
        List<LeverChoice> levers,
        List<Standing> standings,
        int turnout,
        List<SectorPicture> sectors,
        Meanings meanings,
        List<UUID> fromRoom,
        int added,
        ReviewTurns turns) {

    /** Where the stakeholder stands, if it is on the list. */
    public Optional<Standing> of(UUID stakeholder) {
        return standings.stream()
                .filter(standing -> standing.id().equals(stakeholder))
                .findFirst();
    }
}
