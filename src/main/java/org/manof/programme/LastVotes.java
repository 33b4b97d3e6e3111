package org.manof.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.voting.BallotOption;
import org.manof.voting.Results;
import org.manof.voting.RoundResult;
import org.manof.workshop.Agendas;
import org.springframework.stereotype.Component;

/** What was voted on in each round, and what came of it once that is revealed. */
@Component
class LastVotes {
    private static final Localized NO_HEADING = new Localized(Map.of());

    private final ProgrammeFocusRows focuses;
    private final ProgrammeBallotRows ballots;
    private final ProgrammeRows programmes;
    private final Agendas agendas;
    private final Results results;

    LastVotes(
            ProgrammeFocusRows focuses,
            ProgrammeBallotRows ballots,
            ProgrammeRows programmes,
            Agendas agendas,
            Results results) {
        this.focuses = focuses;
        this.ballots = ballots;
        this.programmes = programmes;
        this.agendas = agendas;
        this.results = results;
    }

    /** What the last revealed round about a lever said of each programme that was in it. */
    Map<UUID, ProgrammeVote> of(UUID lever) {
        var votes = new HashMap<UUID, ProgrammeVote>();
        focuses.about(lever).stream()
                .flatMap(turn -> revealed(turn).stream())
                .findFirst()
                .ifPresent(result -> result.tallies()
                        .forEach(tally ->
                                ProgrammeVote.of(result, tally.id()).ifPresent(vote -> votes.put(tally.id(), vote))));
        return votes;
    }

    /** What a round is about, as it was when it opened; nothing before that. */
    List<BallotOption> options(UUID activity, int turn) {
        return ballots.of(activity, turn).stream()
                .flatMap(id -> programmes.find(id).stream())
                .map(LastVotes::option)
                .toList();
    }

    /** A name is in one language, its author's: every reader gets it as it is. */
    static BallotOption option(ProgrammeRow row) {
        return new BallotOption(row.id(), Localized.of(Language.HE, row.name()), NO_HEADING);
    }

    private Optional<RoundResult> revealed(ProgrammeFocusRows.Turn turn) {
        var options = options(turn.activityId(), turn.turn());
        return results.revealed(agendas.activity(turn.activityId()), options).stream()
                .filter(result -> result.number() == turn.turn())
                .findFirst();
    }
}
