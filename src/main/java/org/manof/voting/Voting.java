package org.manof.voting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.manof.workshop.Phase;
import org.manof.workshop.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hidden dot votes over any list of options: casting, the rule, and what everyone may see. */
@Service
public class Voting {
    private static final String BUDGET = "budget";
    private static final String CAP = "cap";
    /** What can be chosen for an activity that votes; a cap over the budget means the budget. */
    public static final List<ActivityOption> OPTIONS = List.of(
            new ActivityOption(BUDGET, "vote.budget", 1, Rule.MOST), new ActivityOption(CAP, "vote.cap", 1, Rule.MOST));

    private final Rounds rounds;
    private final Votes votes;
    private final Results results;
    private final Contributions contributions;
    private final Deeds deeds;
    private final Access access;
    private final Agendas agendas;
    private final Clock clock;

    Voting(
            Rounds rounds,
            Votes votes,
            Results results,
            Contributions contributions,
            Deeds deeds,
            Access access,
            Agendas agendas,
            Clock clock) {
        this.rounds = rounds;
        this.votes = votes;
        this.results = results;
        this.contributions = contributions;
        this.deeds = deeds;
        this.access = access;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** The activity whose ballot it is, with the options that its room offers. */
    public record Ballot(ActivityRef activity, List<BallotOption> options) {}

    /**
     * Lays {@code dots} dots of one's own on an option, in place of those that lay there. Refuses a closed round, an option that is not
     * on the ballot, and more dots than the cap or the budget allow. The round is the one that runs now, whatever {@code ballot} says: a
     * phone may show the one before, and nothing is added to that.
     *
     * @return one's own ballot as it is now
     */
    public MyBallot put(Actor actor, Ballot ballot, UUID option, int dots, UUID command) {
        var activity = ballot.activity();
        var put = contributions.contributeFor(actor, activity.workshop(), activity.id(), command, me -> {
            var round = running(activity);
            if (ballot.options().stream().noneMatch(offered -> offered.id().equals(option))) {
                throw Refusal.notFound();
            }
            votes.lock(round.id(), me.id());
            var mine = votes.mine(round.id(), me.id());
            var before = mine.getOrDefault(option, 0);
            var others = mine.values().stream().mapToInt(Integer::intValue).sum() - before;
            if (dots < 0 || dots > round.cap()) {
                throw Refusal.of("refusal.vote.cap", round.cap());
            }
            if (others + dots > round.budget()) {
                throw Refusal.of("refusal.vote.budget", round.budget());
            }
            votes.put(round.id(), me.id(), option, before, dots);
            return new MyBallot(round.number(), round.rule(), with(mine, option, dots));
        });
        return put.orElseGet(() -> mine(actor, ballot));
    }

    /** One's own ballot of the round that runs now. */
    @Transactional(readOnly = true)
    public MyBallot mine(Actor actor, Ballot ballot) {
        var me = access.participant(actor, ballot.activity().workshop());
        var activity =
                agendas.activity(ballot.activity().workshop(), ballot.activity().id());
        return rounds.find(activity.id(), activity.round())
                .map(round -> new MyBallot(round.number(), round.rule(), votes.mine(round.id(), me.id())))
                .orElseGet(() -> new MyBallot(activity.round(), ruleBefore(ballot), Map.of()));
    }

    /**
     * Changes budget and cap of the current round; facilitators only, until the first vote. In a first round it is the activity's own
     * choice, as made in the agenda.
     */
    public void rule(Actor actor, Ballot ballot, Rule rule, UUID command) {
        contributions.decide(actor, ballot.activity().workshop(), command, facilitator -> {
            var activity = agendas.activity(
                    ballot.activity().workshop(), ballot.activity().id());
            var options = agendas.options(activity.id());
            var before = rounds.find(activity.id(), activity.round())
                    .map(RoundRow::rule)
                    .orElseGet(() -> ruleBefore(ballot));
            if (activity.round() == 1) {
                agendas.choose(activity.id(), Map.of(BUDGET, rule.budget(), CAP, rule.cap()));
            }
            if (activity.phase() != Phase.WAITING) {
                rounds.add(activity.id(), activity.round(), rule);
            }
            rounds.find(activity.id(), activity.round()).ifPresent(round -> {
                if (votes.any(round.id())) {
                    throw Refusal.of("refusal.vote.begun");
                }
                rounds.rule(round.id(), rule);
            });
            var chosen = agendas.options(activity.id());
            var ruled = new RuleDeeds.Ruled(activity.id(), activity.round(), options, chosen, before, rule);
            deeds.note(activity.workshop(), facilitator, RuleDeeds.RULE, ruled);
        });
    }

    /** Follows the activity's steps: opening makes the round, revealing marks it, and an undone reveal hides it again. */
    public void stepped(Ballot ballot, Verb verb) {
        var activity = ballot.activity();
        var phase = activity.phase();
        if (phase == Phase.OPEN) {
            rounds.add(activity.id(), activity.round(), ruleBefore(ballot));
        }
        rounds.find(activity.id(), activity.round())
                .ifPresent(round ->
                        rounds.revealed(round.id(), phase == Phase.REVEALED ? OffsetDateTime.now(clock) : null));
    }

    /** What everyone may see. */
    @Transactional(readOnly = true)
    public BallotPicture picture(Ballot ballot) {
        var activity = ballot.activity();
        var round = rounds.find(activity.id(), activity.round());
        return new BallotPicture(
                activity.phase(),
                activity.round(),
                round.map(RoundRow::rule).orElseGet(() -> ruleBefore(ballot)),
                ballot.options(),
                round.map(row -> votes.turnout(row.id())).orElse(0),
                round.map(row -> votes.any(row.id())).orElse(false),
                results.revealed(activity, ballot.options()));
    }

    private static Map<UUID, Integer> with(Map<UUID, Integer> before, UUID option, int dots) {
        var after = new HashMap<>(before);
        after.put(option, dots);
        after.values().removeIf(none -> none == 0);
        return Map.copyOf(after);
    }

    private RoundRow running(ActivityRef shown) {
        return rounds.running(shown.workshop(), shown.id()).orElseThrow(() -> {
            var unused = agendas.activity(shown.workshop(), shown.id());
            return Refusal.of("refusal.closed");
        });
    }

    private Rule ruleBefore(Ballot ballot) {
        return rounds.find(ballot.activity().id(), ballot.activity().round() - 1)
                .map(RoundRow::rule)
                .orElseGet(() -> chosen(ballot));
    }

    private Rule chosen(Ballot ballot) {
        var suggested = Rule.suggestedFor(ballot.options().size());
        var chosen = agendas.options(ballot.activity().id());
        var budget = chosen.getOrDefault(BUDGET, suggested.budget());
        return new Rule(budget, Math.min(chosen.getOrDefault(CAP, suggested.cap()), budget));
    }
}
