package org.manof.bench.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each vote and each placement is what its owner's last acknowledged command made it. A command that was carried out without an answer
 * may have come before or after that one, unless it was sent later: then it came after.
 */
final class LastWord {
    private LastWord() {}

    static List<String> findings(CarriedOut carriedOut, Records records) {
        var commands = new LinkedHashMap<Spot, List<Entry>>();
        for (var entry : carriedOut.entries()) {
            Spot.of(entry)
                    .ifPresent(spot -> commands.computeIfAbsent(spot, first -> new ArrayList<>())
                            .add(entry));
        }
        var findings = new ArrayList<String>();
        var rows = rows(records, commands.keySet(), findings);
        commands.forEach((spot, sent) -> {
            var allowed = allowed(sent);
            var found = rows.getOrDefault(spot, Spot.NOTHING);
            if (!allowed.contains(found)) {
                findings.add(found + " in the database at " + spot + ", not " + String.join(" or ", allowed));
            }
        });
        rows.forEach((spot, found) -> {
            if (!commands.containsKey(spot)) {
                findings.add(found + " in the database at " + spot + ", for which nobody asked");
            }
        });
        return findings;
    }

    /** What may stand at a spot after all these commands. */
    private static Set<String> allowed(List<Entry> sent) {
        var last = sent.stream().filter(Entry::isAcknowledged).max(Comparator.comparingLong(Entry::acknowledged));
        var unanswered = sent.stream().filter(entry -> !entry.isAcknowledged()).toList();
        var allowed = new LinkedHashSet<String>();
        last.filter(entry -> unanswered.stream().noneMatch(other -> other.sent() > entry.sent()))
                .map(Spot::left)
                .ifPresent(allowed::add);
        unanswered.stream().map(Spot::left).forEach(allowed::add);
        return allowed;
    }

    /** What stands at the spots of the rounds and rooms that the journal knows. */
    private static Map<Spot, String> rows(Records records, Set<Spot> commanded, List<String> findings) {
        var polls = commanded.stream()
                .flatMap(spot -> spot instanceof Spot.Ballot ballot ? Stream.of(ballot.poll()) : Stream.empty())
                .collect(Collectors.toSet());
        var rooms = commanded.stream()
                .flatMap(spot ->
                        spot instanceof Spot.Ring ring ? Stream.of(ring.who().room()) : Stream.empty())
                .collect(Collectors.toSet());
        var rows = new HashMap<Spot, String>();
        for (var vote : records.votes()) {
            if (polls.contains(vote.poll())) {
                put(rows, new Spot.Ballot(vote.poll(), vote.who(), vote.option()), Spot.dots(vote.dots()), findings);
            }
        }
        for (var placement : records.placements()) {
            if (rooms.contains(placement.who().room())) {
                put(rows, new Spot.Ring(placement.who(), placement.stakeholder()), placement.circle(), findings);
            }
        }
        return rows;
    }

    private static void put(Map<Spot, String> rows, Spot spot, String found, List<String> findings) {
        if (rows.put(spot, found) != null) {
            findings.add("in the database more than once: " + spot);
        }
    }
}
