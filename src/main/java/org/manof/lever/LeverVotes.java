package org.manof.lever;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manof.coverage.Coverages;
import org.manof.rating.Ratings;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.voting.BallotOption;
import org.manof.voting.Results;
import org.manof.voting.RoundResult;
import org.manof.voting.Voting;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Phase;
import org.springframework.stereotype.Component;

/** The vote over a workshop's levers, as this room needs it. */
@Component
class LeverVotes {
    private static final Localized NO_HEADING = new Localized(Map.of());

    private final LeverRows levers;
    private final Agendas agendas;
    private final Voting voting;
    private final Results results;
    private final Ratings ratings;
    private final Coverages coverages;

    LeverVotes(
            LeverRows levers, Agendas agendas, Voting voting, Results results, Ratings ratings, Coverages coverages) {
        this.levers = levers;
        this.agendas = agendas;
        this.voting = voting;
        this.results = results;
        this.ratings = ratings;
        this.coverages = coverages;
    }

    Voting.Ballot ballot(ActivityRef activity) {
        return new Voting.Ballot(activity, options(activity.workshop()));
    }

    /** The levers of the gallery. A title is in one language, its author's: every reader gets it as it is. */
    List<BallotOption> options(UUID workshop) {
        return levers.shelf(workshop)
                .standing()
                .map(row -> new BallotOption(row.id(), Localized.of(Language.HE, row.title()), NO_HEADING))
                .toList();
    }

    /** The last revealed round in a workshop. */
    Optional<RoundResult> result(UUID workshop) {
        return agendas.ofKind(workshop, Choices.KIND).flatMap(activity -> results.latest(activity, options(workshop)));
    }

    /** Whether anybody has voted on the levers or judged them, or may be doing so this moment: then no lever may vanish. */
    boolean begun(UUID workshop) {
        return agendas.ofKind(workshop, Choices.KIND).filter(this::begun).isPresent()
                || agendas.ofKind(workshop, Effort.KIND).filter(ratings::begun).isPresent()
                || agendas.ofKind(workshop, LeverCoverage.KIND)
                        .filter(coverages::begun)
                        .isPresent();
    }

    private boolean begun(ActivityRef activity) {
        if (activity.phase() == Phase.OPEN) {
            return true;
        }
        var picture = voting.picture(ballot(activity));
        return picture.started() || picture.revealed().stream().anyMatch(round -> round.voters() > 0);
    }
}
