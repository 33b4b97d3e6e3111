package org.manof.lever;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativeReader;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.voting.BallotOption;
import org.manof.voting.RoundResult;
import org.manof.voting.Voting;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.manof.workshop.Verb;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vote on levers, and the choice that the facilitator makes with the room after it. */
@Service
public class Choices {
    /** The key of the activity in which levers are voted on and chosen. */
    public static final String KIND = "choice";

    private static final int REASON = 500;

    private final LeverRows levers;
    private final ChosenRows chosen;
    private final BasisRows bases;
    private final LeverVotes votes;
    private final LeverCoverage coverage;
    private final LeverReader reader;
    private final Voting voting;
    private final Agendas agendas;
    private final InitiativeReader initiatives;
    private final Contributions contributions;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;

    Choices(
            LeverRows levers,
            ChosenRows chosen,
            BasisRows bases,
            LeverVotes votes,
            LeverCoverage coverage,
            LeverReader reader,
            Voting voting,
            Agendas agendas,
            InitiativeReader initiatives,
            Contributions contributions,
            Deeds deeds,
            ApplicationEventPublisher events) {
        this.levers = levers;
        this.chosen = chosen;
        this.bases = bases;
        this.votes = votes;
        this.coverage = coverage;
        this.reader = reader;
        this.voting = voting;
        this.agendas = agendas;
        this.initiatives = initiatives;
        this.contributions = contributions;
        this.deeds = deeds;
        this.events = events;
    }

    /** What is voted on: the levers that stand in the workshop's gallery. */
    public List<BallotOption> options(ActivityRef activity) {
        return votes.options(activity.workshop());
    }

    /** The ballot of the activity. */
    public Voting.Ballot ballot(ActivityRef activity) {
        return votes.ballot(activity);
    }

    /** Follows the activity's steps, as the vote does. */
    public void stepped(ActivityRef activity, Verb verb) {
        voting.stepped(ballot(activity), verb);
    }

    /** What everyone may see; choices are shown beside the results and never before them. */
    @Transactional(readOnly = true)
    public ChoicePicture picture(ActivityRef activity) {
        return new ChoicePicture(
                voting.picture(ballot(activity)),
                levers.shelf(activity.workshop()).gallery(initiatives.read(activity.initiative())),
                activity.revealed() ? reader.chosenIn(activity.workshop()) : List.of(),
                activity.revealed() ? coverage.latest(activity.workshop()) : Optional.empty());
    }

    /**
     * Marks a lever as chosen for a goal. Where a lever with more dots is not chosen at that moment, {@code reason} must say why (up to
     * 500 characters). The vote and what the lever covers at that moment are kept with it. Refuses before the reveal, a lever that is not on the ballot, one chosen already, and a foreign goal.
     */
    public void choose(Actor actor, UUID workshop, UUID lever, UUID goal, String reason, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var activity = revealed(workshop);
            var result = result(activity);
            if (result.of(lever).isEmpty()
                    || initiatives.read(activity.initiative()).goal(goal).isEmpty()) {
                throw Refusal.notFound();
            }
            var before =
                    chosen.ofWorkshop(workshop).stream().map(ChosenRow::leverId).collect(Collectors.toSet());
            var differs = !ChoicePicture.passedOver(result, before, lever).isEmpty();
            if (!chosen.add(lever, workshop, goal, reason(reason, differs), facilitator)) {
                throw Refusal.of("refusal.lever.chosen");
            }
            bases.add(lever, basis(workshop, result, before, lever));
            deeds.note(workshop, facilitator, ChoiceDeeds.CHOOSE, new ChoiceDeeds.Choose(lever));
            events.publishEvent(new LeverChosen(activity.initiative(), lever, goal, workshop));
        });
    }

    /**
     * Takes a choice back. Where chosen levers with fewer dots would then stand before this one without a reason, {@code reason} must
     * say why, and is kept with them. Refuses before the reveal and a lever that is not chosen in this workshop.
     */
    public void unchoose(Actor actor, UUID workshop, UUID lever, String reason, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var activity = revealed(workshop);
            var result = result(activity);
            var row = chosen.find(lever)
                    .filter(found -> found.workshopId().equals(workshop))
                    .orElseThrow(Refusal::notFound);
            var orphaned = chosen.ofWorkshop(workshop).stream()
                    .filter(other -> other.reason() == null
                            && ChoicePicture.dots(result, other.leverId()) < ChoicePicture.dots(result, lever))
                    .toList();
            var why = reason(reason, !orphaned.isEmpty());
            if (why != null) {
                orphaned.forEach(other -> chosen.reason(other.leverId(), why));
            }
            var explained = why == null
                    ? List.<UUID>of()
                    : orphaned.stream().map(ChosenRow::leverId).toList();
            var before = new ChoiceDeeds.Unchoose(row, bases.find(lever).orElse(null), explained);
            deeds.note(workshop, facilitator, ChoiceDeeds.UNCHOOSE, before);
            chosen.delete(lever);
            events.publishEvent(new LeverUnchosen(activity.initiative(), lever, row.goalId(), workshop));
        });
    }

    private ChoiceBasis basis(UUID workshop, RoundResult result, Set<UUID> before, UUID lever) {
        var covered = coverage.latest(workshop);
        var together = Stream.concat(before.stream(), Stream.of(lever)).toList();
        return new ChoiceBasis(
                LeverVote.of(result, lever).orElseThrow(),
                covered.map(each -> each.covered(List.of(lever))).orElse(null),
                covered.map(each -> each.covered(together)).orElse(null));
    }

    private ActivityRef revealed(UUID workshop) {
        var activity = agendas.ofKind(workshop, KIND).orElseThrow(Refusal::notFound);
        if (!activity.revealed()) {
            throw Refusal.of("refusal.lever.hidden");
        }
        return activity;
    }

    private RoundResult result(ActivityRef activity) {
        return votes.result(activity.workshop()).orElseThrow(() -> Refusal.of("refusal.lever.hidden"));
    }

    private static @Nullable String reason(String typed, boolean needed) {
        var reason = Text.limited(typed, REASON);
        if (needed && reason.isEmpty()) {
            throw Refusal.of("refusal.lever.reason");
        }
        return reason.isEmpty() ? null : reason;
    }
}
