package org.manof.lever;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.coverage.Coverage;
import org.manof.coverage.CoverageResult;
import org.manof.coverage.Coverages;
import org.manof.coverage.Weighed;
import org.manof.priorities.Priorities;
import org.manof.voting.BallotOption;
import org.manof.voting.RoundResult;
import org.manof.voting.Tally;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.springframework.stereotype.Component;

/** Levers as the rows, and the barrier components of highest priority as the columns, of a matrix that the room fills. */
@Component
public class LeverCoverage {
    /** The key of the activity in which the room says which lever touches which component. */
    public static final String KIND = "coverage";

    /** More columns than this are too many for one screen of a phone. */
    private static final int COLUMNS = 10;

    /** More rows than this are too many for a room, however they are dealt. */
    private static final int ROWS = 24;

    private final LeverRows levers;
    private final LeverVotes votes;
    private final Priorities priorities;
    private final Coverages coverages;
    private final Agendas agendas;

    LeverCoverage(LeverRows levers, LeverVotes votes, Priorities priorities, Coverages coverages, Agendas agendas) {
        this.levers = levers;
        this.votes = votes;
        this.priorities = priorities;
        this.coverages = coverages;
        this.agendas = agendas;
    }

    /** The matrix of an activity. Which levers and components are in it, and what the components weigh, is fixed when it opens. */
    public Coverage.Sheet sheet(ActivityRef activity) {
        return new Coverage.Sheet(
                activity, votes.options(activity.workshop()), priorities.options(activity), () -> offer(activity));
    }

    /** The last revealed round in the workshop; empty where there is none. Inside calls that are already authorised. */
    public Optional<CoverageResult> latest(UUID workshop) {
        return agendas.ofKind(workshop, KIND)
                .flatMap(activity -> coverages.latest(activity, sheet(activity).options()));
    }

    private Coverage.Offer offer(ActivityRef activity) {
        var order = priorities.order(activity);
        var shortlist = priorities.shortlist(activity, COLUMNS);
        var columns = Weighed.inOrder(
                shortlist,
                shortlist.stream()
                        .mapToDouble(option -> dots(order, option.id()))
                        .toArray());
        return new Coverage.Offer(rows(activity, columns), columns);
    }

    /** Levers with more dots first; before the vote on them those whose proposers named the components that weigh most. */
    private List<BallotOption> rows(ActivityRef activity, List<Weighed> columns) {
        var vote = votes.result(activity.workshop());
        var lifted = levers.shelf(activity.workshop()).components();
        var weights = columns.stream()
                .collect(Collectors.toMap(column -> column.option().id(), Weighed::weight));
        return votes.options(activity.workshop()).stream()
                .sorted(Comparator.<BallotOption>comparingInt(option -> -dots(vote, option.id()))
                        .thenComparingDouble(option -> -lifted.getOrDefault(option.id(), List.of()).stream()
                                .mapToDouble(component -> weights.getOrDefault(component, 0.0))
                                .sum()))
                .limit(ROWS)
                .toList();
    }

    private static int dots(Optional<RoundResult> result, UUID option) {
        return result.flatMap(round -> round.of(option)).map(Tally::dots).orElse(0);
    }
}
