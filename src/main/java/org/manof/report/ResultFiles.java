package org.manof.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.priorities.Priorities;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.manof.voting.Results;
import org.manof.voting.RoundResult;
import org.manof.voting.Tally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results that the room has seen, as files, for staff of the initiative; a round that is not revealed is not in them. */
@Service
public class ResultFiles {
    private static final List<String> COLUMNS = List.of(
            "report.rank", "report.component", "report.barrier", "report.dots", "report.voters", "report.share");

    private final Takeaway takeaway;
    private final Priorities priorities;
    private final Results results;

    ResultFiles(Takeaway takeaway, Priorities priorities, Results results) {
        this.takeaway = takeaway;
        this.priorities = priorities;
        this.results = results;
    }

    /** Whether a workshop has revealed priorities to take away; refuses one that is not of the initiative. */
    @Transactional(readOnly = true)
    public boolean hasPriorities(Actor actor, UUID initiative, UUID workshop) {
        return revealed(actor, initiative, workshop).isPresent();
    }

    /** The last revealed round on the components, those without a vote included; refuses where nothing is revealed. */
    @Transactional(readOnly = true)
    public NamedFile priorities(Actor actor, UUID initiative, UUID workshop, Language reader) {
        var round = revealed(actor, initiative, workshop).orElseThrow(Refusal::notFound);
        var header = takeaway.texts(COLUMNS, reader);
        return NamedFile.csv(
                "manof-priorities-round-" + round.number() + ".csv",
                Csv.of(
                        header,
                        round.tallies().stream()
                                .map(tally -> row(tally, reader))
                                .toList()));
    }

    private Optional<RoundResult> revealed(Actor actor, UUID initiative, UUID workshop) {
        var activity =
                takeaway.activity(actor, initiative, workshop, Priorities.KIND).orElseThrow(Refusal::notFound);
        return results.latest(activity, priorities.options(activity));
    }

    private static List<String> row(Tally tally, Language reader) {
        return Stream.of(
                        tally.rank(),
                        tally.option().text().in(reader),
                        tally.option().group().in(reader),
                        tally.dots(),
                        tally.voters(),
                        Math.round(tally.share() * 100))
                .map(String::valueOf)
                .toList();
    }
}
