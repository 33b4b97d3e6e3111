package org.manof.assumption;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.agreement.SmallGroups;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the room agrees with each assumption: rated on five steps, hidden until the reveal. */
@Service
public class AssumptionRatings {
    /** The key of the activity in which assumptions are rated and decided on. */
    public static final String KIND = "assumptionRating";

    private final AssumptionRows assumptions;
    private final AssumptionRatingRows ratings;
    private final AssumptionDecisionRows decisions;
    private final Contributions contributions;
    private final Access access;
    private final Agendas agendas;

    AssumptionRatings(
            AssumptionRows assumptions,
            AssumptionRatingRows ratings,
            AssumptionDecisionRows decisions,
            Contributions contributions,
            Access access,
            Agendas agendas) {
        this.assumptions = assumptions;
        this.ratings = ratings;
        this.decisions = decisions;
        this.contributions = contributions;
        this.access = access;
        this.agendas = agendas;
    }

    /**
     * Says how far the participant agrees, 1 (not at all) to 5 (fully), in place of what they said before; 0 takes it back. Refuses it
     * after close, another grade, and an assumption that does not stand in the workshop's gallery.
     */
    public void rate(Actor actor, UUID workshop, UUID assumption, int grade, UUID command) {
        var activity = activity(workshop);
        contributions.contribute(actor, workshop, activity.id(), command, me -> {
            if (grade < 0 || grade > Spread.STEPS) {
                throw Refusal.of("refusal.assumption.grade", Spread.STEPS);
            }
            var gallery = assumptions.gallery(workshop);
            var unused = gallery.find(assumption).filter(gallery::stands).orElseThrow(Refusal::notFound);
            ratings.put(assumption, activity(workshop).round(), me.id(), grade);
        });
    }

    /** The participant's own grades in the round that runs now, by assumption; nobody else's. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> mine(Actor actor, UUID workshop) {
        var me = access.participant(actor, workshop);
        return ratings.mine(workshop, activity(workshop).round(), me.id());
    }

    /** What everyone may see: who has rated is a number, and how is not there before the reveal. */
    @Transactional(readOnly = true)
    public RatingPicture picture(ActivityRef activity) {
        var workshop = activity.workshop();
        var shown = activity.revealed();
        var now = shown ? spreads(workshop, activity.round()) : Map.<UUID, Spread>of();
        var before = shown ? spreads(workshop, activity.round() - 1) : Map.<UUID, Spread>of();
        var decided = shown
                ? decisions.ofWorkshop(workshop).stream()
                        .collect(Collectors.toMap(AssumptionDecisionRows.Decided::id, Function.identity()))
                : Map.<UUID, AssumptionDecisionRows.Decided>of();
        return new RatingPicture(
                assumptions
                        .gallery(workshop)
                        .standing()
                        .map(row -> new RatedAssumption(
                                row.id(),
                                row.content(),
                                Optional.ofNullable(now.get(row.id())),
                                Optional.ofNullable(before.get(row.id())),
                                Optional.ofNullable(decided.get(row.id()))
                                        .map(each -> new Decision(each.verdict(), each.reason()))))
                        .toList(),
                ratings.turnout(workshop, activity.round()),
                activity.round());
    }

    /** Follows the activity's steps: what the reveal shows stays as it was then. */
    public void stepped(ActivityRef activity, Verb verb) {
        if (verb == Verb.REVEAL && activity.revealed()) {
            ratings.show(activity.workshop(), activity.round(), SmallGroups.SMALLEST);
        }
    }

    /** The results of a round, of those assumptions that enough people rated. */
    private Map<UUID, Spread> spreads(UUID workshop, int round) {
        var counts = new HashMap<UUID, Integer[]>();
        ratings.shown(workshop, round)
                .forEach(count ->
                        counts.computeIfAbsent(count.assumptionId(), id -> none())[count.shown() - 1] = count.people());
        var spreads = new HashMap<UUID, Spread>();
        counts.forEach((assumption, steps) -> {
            if (Arrays.stream(steps).mapToInt(Integer::intValue).sum() >= SmallGroups.SMALLEST) {
                spreads.put(assumption, new Spread(List.of(steps)));
            }
        });
        return spreads;
    }

    private static Integer[] none() {
        var none = new Integer[Spread.STEPS];
        Arrays.fill(none, 0);
        return none;
    }

    private ActivityRef activity(UUID workshop) {
        return agendas.ofKind(workshop, KIND).orElseThrow(Refusal::notFound);
    }
}
