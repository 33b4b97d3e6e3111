package org.manof.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Meanings;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.LeverChoice;
import org.manof.voting.BallotPicture;

/**
 * What everyone may see while the programmes of a lever are voted on.
 *
 * @param ballot the vote; of earlier rounds only those about the same lever
 * @param lever what this round is about; null where no lever is chosen
 * @param next what a facilitator may still turn to: what the next round will be about; null while a round is under way
 * @param programmes those of the lever, as they stand on the map
 */
public record VotePicture(
        BallotPicture ballot,
        @Nullable LeverChoice lever,
        @Nullable UUID next,
        List<LeverChoice> levers,
        List<Programme> programmes,
        List<SectorPicture> sectors,
        Meanings meanings) {
    /** What a phone draws of it, as {@link BallotPicture#onPhones}. */
    public VotePicture onPhones() {
        return new VotePicture(ballot.onPhones(), lever, null, List.of(), programmes, sectors, meanings);
    }

    /** A programme of the lever. */
    public Optional<Programme> of(UUID programme) {
        return programmes.stream().filter(each -> each.id().equals(programme)).findFirst();
    }
}
