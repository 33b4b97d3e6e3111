package org.manof.coverage;

import java.util.List;
import java.util.Optional;
import org.manof.voting.BallotOption;
import org.manof.workshop.Phase;

/**
 * What everyone may see of a matrix that the room fills.
 *
 * @param share how many rows are asked of each person
 * @param turnout how many people have answered anything in this round; never what
 * @param left how many rows had no place; those of the highest priority are in
 * @param result empty before this round's reveal
 */
public record CoveragePicture(
        Phase phase,
        int round,
        int share,
        List<BallotOption> rows,
        List<Weighed> columns,
        int left,
        int turnout,
        Optional<CoverageResult> result) {
    /** What a phone draws of it: never how many have answered. */
    public CoveragePicture onPhones() {
        return new CoveragePicture(phase, round, share, rows, columns, left, 0, result);
    }
}
