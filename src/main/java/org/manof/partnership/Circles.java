package org.manof.partnership;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativeReader;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.manof.workshop.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The circles of partnership around a chosen lever: people place stakeholders, the facilitator settles with the room. */
@Service
public class Circles {
    /** The key of the activity in which stakeholders are placed. */
    public static final String KIND = "circles";

    private final Activities activities;
    private final ChosenLevers levers;
    private final Focuses focuses;
    private final Aims aims;
    private final PlannedMoves moves;
    private final StakeholderRows stakeholders;
    private final Placements placements;
    private final FinalCircles fixed;
    private final InitiativeReader initiatives;
    private final Contributions contributions;
    private final Deeds deeds;
    private final Access access;
    private final Reviews reviews;

    Circles(
            Activities activities,
            ChosenLevers levers,
            Focuses focuses,
            Aims aims,
            PlannedMoves moves,
            StakeholderRows stakeholders,
            Placements placements,
            FinalCircles fixed,
            InitiativeReader initiatives,
            Contributions contributions,
            Deeds deeds,
            Access access,
            Reviews reviews) {
        this.reviews = reviews;
        this.activities = activities;
        this.levers = levers;
        this.focuses = focuses;
        this.aims = aims;
        this.moves = moves;
        this.stakeholders = stakeholders;
        this.placements = placements;
        this.fixed = fixed;
        this.initiatives = initiatives;
        this.contributions = contributions;
        this.deeds = deeds;
        this.access = access;
    }

    /** A stakeholder around a lever, in one activity of circles, today or where we want them: what is placed and settled. */
    public record Spot(UUID workshop, UUID activity, UUID lever, UUID stakeholder, Aim aim) {
        /** Today's. */
        public Spot(UUID workshop, UUID activity, UUID lever, UUID stakeholder) {
            this(workshop, activity, lever, stakeholder, Aim.NOW);
        }
    }

    /** Turns the room to another chosen lever; facilitators only. Refuses a lever that is not among the chosen ones. */
    public void focus(Actor actor, UUID workshop, UUID activity, UUID lever, UUID command) {
        contributions.decide(actor, workshop, command, account -> {
            var circles = activities.find(workshop, activity);
            levers.require(circles.initiative(), lever);
            var before = focuses.set(circles.id()).orElse(null);
            if (!lever.equals(before)) {
                var focused = new CircleDeeds.Focused(circles.id(), lever, before);
                deeds.note(workshop, account, CircleDeeds.FOCUS, focused);
                focuses.set(circles.id(), lever);
            }
        });
    }

    /** Turns the question between today and where we want them; facilitators only. What was placed and settled for the other stays. */
    public void turn(Actor actor, UUID workshop, UUID activity, Aim aim, UUID command) {
        contributions.decide(actor, workshop, command, account -> {
            var circles = activities.find(workshop, activity);
            var before = aims.of(circles.id());
            if (before != aim) {
                deeds.note(workshop, account, CircleDeeds.AIM, new CircleDeeds.Turned(circles.id(), aim, before));
                aims.set(circles.id(), aim);
            }
        });
    }

    /** Puts a stakeholder where one thinks it belongs, in place of where one had put it. Participants only, while open. */
    public void place(Actor actor, Spot spot, Circle circle, UUID command) {
        contributions.contribute(actor, spot.workshop(), spot.activity(), command, me -> {
            require(spot);
            placements.put(own(spot, me.id()), spot.stakeholder(), circle);
        });
    }

    /** Takes one's own placement back; passes if there is none. Participants only, while open. */
    public void takeBack(Actor actor, Spot spot, UUID command) {
        contributions.contribute(actor, spot.workshop(), spot.activity(), command, me -> {
            require(spot);
            placements.takeBack(own(spot, me.id()), spot.stakeholder());
        });
    }

    /** Settles a stakeholder's circle, whatever the room's placements say; facilitators only. */
    public void fix(Actor actor, Spot spot, Circle circle, UUID command) {
        contributions.decide(actor, spot.workshop(), command, account -> {
            require(spot);
            note(spot, account, circle);
            fixed.fix(spot.lever(), spot.stakeholder(), spot.aim(), circle, account);
        });
    }

    /** Leaves a settled circle open again; passes if it was not settled. Facilitators only. */
    public void unfix(Actor actor, Spot spot, UUID command) {
        contributions.decide(actor, spot.workshop(), command, account -> {
            require(spot);
            note(spot, account, null);
            fixed.unfix(spot.lever(), spot.stakeholder(), spot.aim());
        });
    }

    /** One's own placements around a lever; refuses everybody but participants of the workshop. */
    @Transactional(readOnly = true)
    public Map<UUID, Circle> mine(Actor actor, UUID workshop, UUID activity, UUID lever, Aim aim) {
        var me = access.participant(actor, workshop);
        var circles = activities.find(workshop, activity);
        return placements.mine(new Placements.Place(circles.id(), lever, me.id(), aim));
    }

    /** What everyone may see, for the activity's kind: read inside a call that is already authorised. */
    @Transactional(readOnly = true)
    public CirclesPicture picture(ActivityRef activity) {
        var chosen = levers.of(activity.initiative());
        var initiative = initiatives.read(activity.initiative());
        var sectors = initiative.sectors();
        var meanings = initiative.meanings();
        var fromRoom = stakeholders.addedIn(activity.id()).stream()
                .map(each -> each.stakeholder().id())
                .toList();
        var added = fromRoom.size();
        var turns = reviews.turns(activity.id());
        var aim = aims.of(activity.id());
        return focuses.of(activity.id(), chosen)
                .map(focus -> {
                    var turnout = placements.turnout(activity.id(), focus.id(), aim);
                    return new CirclesPicture(
                            activity.phase(),
                            focus,
                            aim,
                            chosen,
                            standings(activity, focus, aim),
                            turnout,
                            sectors,
                            meanings,
                            fromRoom,
                            added,
                            turns);
                })
                .orElseGet(() -> new CirclesPicture(
                        activity.phase(), null, aim, chosen, List.of(), 0, sectors, meanings, List.of(), added, turns));
    }

    private List<Standing> standings(ActivityRef activity, LeverChoice focus, Aim aim) {
        var sums = placements.counts(activity.id(), focus.id());
        var now = fixed.of(focus.id(), Aim.NOW);
        var target = fixed.of(focus.id(), Aim.TARGET);
        var planned = moves.of(focus.id());
        return stakeholders.of(activity.initiative()).stream()
                .map(stakeholder -> new Standing(
                        stakeholder,
                        aim,
                        sums.of(Aim.NOW, stakeholder.id()),
                        sums.of(Aim.TARGET, stakeholder.id()),
                        now.get(stakeholder.id()),
                        target.get(stakeholder.id()),
                        planned.contains(stakeholder.id())))
                .toList();
    }

    private void note(Spot spot, UUID account, @Nullable Circle circle) {
        var before = fixed.find(spot.lever(), spot.stakeholder(), spot.aim()).orElse(null);
        if (circle != null || before != null) {
            deeds.note(
                    spot.workshop(),
                    account,
                    circle == null ? CircleDeeds.UNFIX : CircleDeeds.FIX,
                    new CircleDeeds.Settled(spot.lever(), spot.stakeholder(), spot.aim(), circle, before));
        }
    }

    private void require(Spot spot) {
        var circles = activities.find(spot.workshop(), spot.activity());
        levers.require(circles.initiative(), spot.lever());
        if (!stakeholders.exists(circles.initiative(), spot.stakeholder())) {
            throw Refusal.notFound();
        }
    }

    private static Placements.Place own(Spot spot, UUID participant) {
        return new Placements.Place(spot.activity(), spot.lever(), participant, spot.aim());
    }
}
