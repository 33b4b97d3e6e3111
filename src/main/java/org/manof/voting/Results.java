package org.manof.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.workshop.ActivityRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts revealed rounds, for screens and for the rooms above, inside calls that are already authorised. A round that is not revealed
 * is not counted here, whoever asks.
 */
@Service
public class Results {
    private final Rounds rounds;
    private final Votes votes;

    Results(Rounds rounds, Votes votes) {
        this.rounds = rounds;
        this.votes = votes;
    }

    /** The revealed rounds of an activity over {@code options}, oldest first. */
    @Transactional(readOnly = true)
    public List<RoundResult> revealed(ActivityRef activity, List<BallotOption> options) {
        return rounds.revealed(activity.id()).stream()
                .map(round -> count(round, options))
                .toList();
    }

    /** The last revealed round, if there is one. */
    @Transactional(readOnly = true)
    public Optional<RoundResult> latest(ActivityRef activity, List<BallotOption> options) {
        var all = rounds.revealed(activity.id());
        return all.isEmpty() ? Optional.empty() : Optional.of(count(all.getLast(), options));
    }

    private RoundResult count(RoundRow round, List<BallotOption> options) {
        var counts =
                votes.counts(round.id()).stream().collect(Collectors.toMap(Votes.Count::option, Function.identity()));
        var voters = votes.turnout(round.id());
        var all = new ArrayList<Tally>();
        for (var option : options) {
            var count = counts.getOrDefault(option.id(), new Votes.Count(option.id(), 0, 0));
            all.add(new Tally(option, count.dots(), count.voters(), share(count.voters(), voters), 0, false));
        }
        return new RoundResult(
                round.number(),
                round.rule(),
                voters,
                ranked(all),
                Strips.of(votes.votersBySector(round.id()), votes.shares(round.id())));
    }

    /** In order of dots; options with equal dots stand by voters, then in their own order, and share a rank. */
    static List<Tally> ranked(List<Tally> tallies) {
        return tallies.stream()
                .sorted(Comparator.comparingInt(Tally::dots)
                        .thenComparingInt(Tally::voters)
                        .reversed())
                .map(tally -> {
                    var better = tallies.stream()
                            .filter(other -> other.dots() > tally.dots())
                            .count();
                    var equal = tallies.stream()
                            .filter(other -> other.dots() == tally.dots())
                            .count();
                    return new Tally(
                            tally.option(),
                            tally.dots(),
                            tally.voters(),
                            tally.share(),
                            (int) better + 1,
                            equal > 1 && tally.dots() > 0);
                })
                .toList();
    }

    private static double share(int voters, int all) {
        return all == 0 ? 0 : (double) voters / all;
    }
}
