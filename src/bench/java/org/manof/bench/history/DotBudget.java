package org.manof.bench.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.bench.history.Records.Rule;

/**
 * Nobody ever had more dots laid than the round allows: not in the rows, and not at any moment of the journal, replayed in the order of
 * acknowledgement. Of commands without an answer the most harmless order is assumed, so that what is reported did happen.
 */
final class DotBudget {
    private final Map<Poll, Rule> rules;
    private final List<String> findings = new ArrayList<>();

    private record Voter(Poll poll, Who who) {}

    private DotBudget(Map<Poll, Rule> rules) {
        this.rules = rules;
    }

    static List<String> findings(CarriedOut carriedOut, Records records) {
        var budget = new DotBudget(records.rules());
        budget.rows(records);
        budget.replay(carriedOut.entries());
        return List.copyOf(budget.findings);
    }

    private void rows(Records records) {
        var laid = new LinkedHashMap<Voter, Map<UUID, Integer>>();
        for (var vote : records.votes()) {
            laid.computeIfAbsent(new Voter(vote.poll(), vote.who()), voter -> new HashMap<>())
                    .merge(vote.option(), vote.dots(), Integer::sum);
        }
        laid.forEach((voter, dots) -> compare("in the database", voter, dots));
    }

    private void replay(List<Entry> entries) {
        var harmless = new HashMap<Spot, Integer>();
        var acknowledged = new ArrayList<Entry>();
        for (var entry : entries) {
            if (entry.isAcknowledged()) {
                acknowledged.add(entry);
            } else if (entry.deed() instanceof Deed.Dots(var poll, var option, var dots)) {
                harmless.merge(new Spot.Ballot(poll, entry.who(), option), dots, Math::min);
            }
        }
        acknowledged.sort(Comparator.comparingLong(Entry::acknowledged));
        var laid = new HashMap<Voter, Map<UUID, Integer>>();
        var reported = new HashSet<Voter>();
        for (var entry : acknowledged) {
            if (entry.deed() instanceof Deed.Dots(var poll, var option, var dots)) {
                var voter = new Voter(poll, entry.who());
                var least = harmless.getOrDefault(new Spot.Ballot(poll, entry.who(), option), dots);
                laid.computeIfAbsent(voter, first -> new HashMap<>()).put(option, Math.min(dots, least));
                tell(reported, voter, laid);
            }
        }
    }

    private void tell(Set<Voter> reported, Voter voter, Map<Voter, Map<UUID, Integer>> laid) {
        if (!reported.contains(voter) && compare("for a moment", voter, laid.getOrDefault(voter, Map.of()))) {
            reported.add(voter);
        }
    }

    /** Reports a breach, and returns whether there is one. */
    private boolean compare(String where, Voter voter, Map<UUID, Integer> dots) {
        var rule = rules.get(voter.poll());
        var before = findings.size();
        if (rule == null) {
            findings.add(where + " dots in a round that is not in the database: " + voter);
            return true;
        }
        var total = dots.values().stream().mapToInt(Integer::intValue).sum();
        if (total > rule.budget()) {
            findings.add(where + " " + total + " dots where " + rule.budget() + " are allowed: " + voter);
        }
        dots.forEach((option, laid) -> {
            if (laid > rule.cap()) {
                findings.add(
                        where + " " + laid + " dots on " + option + " where " + rule.cap() + " are allowed: " + voter);
            }
        });
        return findings.size() > before;
    }
}
