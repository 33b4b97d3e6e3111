package org.manof.voting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.agreement.SmallGroups;
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
    /** Every picture of a room has the rounds before, and each takes thousands of rows: counted once for all on which it depends. */
    private final Cache<Counted, RoundResult> counted = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Everything on which the result of a revealed round depends: its votes stand, and only removed people leave it. */
    private record Counted(RoundRow round, List<BallotOption> options, Set<String> merged, Set<UUID> removed) {}

    Results(Rounds rounds, Votes votes) {
        this.rounds = rounds;
        this.votes = votes;
    }

    /** The revealed rounds of an activity over {@code options}, oldest first. */
    @Transactional(readOnly = true)
    public List<RoundResult> revealed(ActivityRef activity, List<BallotOption> options) {
        var results = new ArrayList<RoundResult>();
        var merged = new HashSet<String>();
        var removed = votes.removed(activity.workshop());
        for (var round : rounds.revealed(activity.id())) {
            var result = count(new Counted(round, options, Set.copyOf(merged), removed));
            merged.addAll(Strips.merged(result.strips()));
            results.add(result);
        }
        return List.copyOf(results);
    }

    /** The last revealed round, if there is one. */
    @Transactional(readOnly = true)
    public Optional<RoundResult> latest(ActivityRef activity, List<BallotOption> options) {
        var all = revealed(activity, options);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private RoundResult count(Counted wanted) {
        var known = counted.getIfPresent(wanted);
        if (known == null) {
            known = count(wanted.round(), wanted.options(), wanted.merged());
            counted.put(wanted, known);
        }
        return known;
    }

    private RoundResult count(RoundRow round, List<BallotOption> options, Set<String> merged) {
        var counts =
                votes.counts(round.id()).stream().collect(Collectors.toMap(Votes.Count::option, Function.identity()));
        var voters = votes.turnout(round.id());
        var all = new ArrayList<Tally>();
        for (var option : options) {
            var count = counts.getOrDefault(option.id(), new Votes.Count(option.id(), 0, 0));
            all.add(new Tally(option, count.dots(), count.voters(), share(count.voters(), voters), 0, false));
        }
        var ranked = ranked(all);
        return new RoundResult(
                round.number(),
                round.rule(),
                voters,
                ranked,
                Strips.of(votes.votersBySector(round.id()), votes.shares(round.id()), merged),
                firstFive(round, voters, ranked));
    }

    private Optional<FirstFive> firstFive(RoundRow round, int voters, List<Tally> ranked) {
        if (voters < SmallGroups.SMALLEST || ranked.size() <= FirstFive.PLACES) {
            return Optional.empty();
        }
        var places = new HashMap<UUID, Integer>();
        ranked.forEach(tally -> places.put(tally.id(), places.size()));
        var ballots = new HashMap<UUID, double[]>();
        for (var cast : votes.casts(round.id())) {
            var ballot = ballots.computeIfAbsent(cast.voter(), _ -> new double[ranked.size()]);
            var place = places.get(cast.option());
            if (place != null) {
                ballot[place] = cast.dots();
            }
        }
        return Optional.of(FirstFive.of(ranked, List.copyOf(ballots.values())));
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
