package org.manof.bench.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.manof.bench.history.Records.VoteRow;

/** What every screen shows in the end is what the database counts. */
final class Screens {
    private final Records records;
    private final Map<Tally, Tally> counted = new HashMap<>();

    private Screens(Records records) {
        this.records = records;
    }

    static List<String> findings(List<Notes.Shown> shown, Records records) {
        var screens = new Screens(records);
        return shown.stream().flatMap(last -> screens.finding(last).stream()).toList();
    }

    private Optional<String> finding(Notes.Shown last) {
        var seen = plain(last.tally());
        var right = counted.computeIfAbsent(seen, this::count);
        return right.equals(seen)
                ? Optional.empty()
                : Optional.of(last.screen().name() + " shows " + seen + ", the database has " + right);
    }

    /** Without the zeros, which say the same as nothing. */
    private static Tally plain(Tally tally) {
        return switch (tally) {
            case Tally.Dots(var poll, var dots) -> new Tally.Dots(poll, laid(dots));
            case Tally.Mine(var poll, var who, var dots) -> new Tally.Mine(poll, who, laid(dots));
            case Tally.Rings(var room, var placed) -> {
                var some = new HashMap<UUID, Map<String, Integer>>();
                placed.forEach((stakeholder, rings) -> {
                    if (!laid(rings).isEmpty()) {
                        some.put(stakeholder, laid(rings));
                    }
                });
                yield new Tally.Rings(room, some);
            }
            case Tally.Turnout turnout -> turnout;
            case Tally.People people -> people;
        };
    }

    private static <K> Map<K, Integer> laid(Map<K, Integer> dots) {
        var laid = new HashMap<>(dots);
        laid.values().removeIf(count -> count == 0);
        return laid;
    }

    /** What the database says where the screen shows {@code tally}. */
    private Tally count(Tally tally) {
        return switch (tally) {
            case Tally.Turnout(var poll, var voters) ->
                new Tally.Turnout(poll, (int) votes(poll, vote -> !vote.removed())
                        .map(VoteRow::who)
                        .distinct()
                        .count());
            case Tally.Dots(var poll, var dots) -> new Tally.Dots(poll, sum(votes(poll, vote -> !vote.removed())));
            case Tally.Mine(var poll, var who, var dots) ->
                new Tally.Mine(poll, who, sum(votes(poll, vote -> vote.who().equals(who))));
            case Tally.Rings(var room, var placed) -> new Tally.Rings(room, rings(room));
            case Tally.People(var room, var count) ->
                new Tally.People(
                        room,
                        records.people().entrySet().stream()
                                .filter(person -> person.getKey().room().equals(room))
                                .mapToInt(Map.Entry::getValue)
                                .sum());
        };
    }

    private Stream<VoteRow> votes(Poll poll, Predicate<VoteRow> which) {
        return records.votes().stream().filter(vote -> vote.poll().equals(poll)).filter(which);
    }

    private static Map<UUID, Integer> sum(Stream<VoteRow> votes) {
        var sum = new HashMap<UUID, Integer>();
        votes.forEach(vote -> sum.merge(vote.option(), vote.dots(), Integer::sum));
        return sum;
    }

    private Map<UUID, Map<String, Integer>> rings(String room) {
        var rings = new HashMap<UUID, Map<String, Integer>>();
        for (var placement : records.placements()) {
            if (placement.who().room().equals(room) && !placement.removed()) {
                rings.computeIfAbsent(placement.stakeholder(), first -> new HashMap<>())
                        .merge(placement.circle(), 1, Integer::sum);
            }
        }
        return rings;
    }
}
