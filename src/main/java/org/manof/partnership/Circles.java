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
        this.stakeholders = stakeholders;
        this.placements = placements;
        this.fixed = fixed;
        this.initiatives = initiatives;
        this.contributions = contributions;
        this.deeds = deeds;
        this.access = access;
    }

    /** A stakeholder around a lever, in one activity of circles: what is placed and settled. */
    public record Spot(UUID workshop, UUID activity, UUID lever, UUID stakeholder) {}

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
            fixed.fix(spot.lever(), spot.stakeholder(), circle, account);
        });
    }

    /** Leaves a settled circle open again; passes if it was not settled. Facilitators only. */
    public void unfix(Actor actor, Spot spot, UUID command) {
        contributions.decide(actor, spot.workshop(), command, account -> {
            require(spot);
            note(spot, account, null);
            fixed.unfix(spot.lever(), spot.stakeholder());
        });
    }

    /** One's own placements around a lever; refuses everybody but participants of the workshop. */
    @Transactional(readOnly = true)
    public Map<UUID, Circle> mine(Actor actor, UUID workshop, UUID activity, UUID lever) {
        var me = access.participant(actor, workshop);
        var circles = activities.find(workshop, activity);
        return placements.mine(new Placements.Place(circles.id(), lever, me.id()));
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
        return focuses.of(activity.id(), chosen)
                .map(focus -> {
                    var counts = placements.counts(activity.id(), focus.id());
                    var settled = fixed.of(focus.id());
                    var standings = stakeholders.of(activity.initiative()).stream()
                            .map(stakeholder -> new Standing(
                                    stakeholder,
                                    new Agreement(counts.getOrDefault(stakeholder.id(), Map.of())),
                                    settled.get(stakeholder.id())))
                            .toList();
                    var turnout = placements.turnout(activity.id(), focus.id());
                    return new CirclesPicture(
                            activity.phase(),
                            focus,
                            chosen,
                            standings,
                            turnout,
                            sectors,
                            meanings,
                            fromRoom,
                            added,
                            turns);
                })
                .orElseGet(() -> new CirclesPicture(
                        activity.phase(), null, chosen, List.of(), 0, sectors, meanings, List.of(), added, turns));
    }

    private void note(Spot spot, UUID account, @Nullable Circle circle) {
        var before = fixed.find(spot.lever(), spot.stakeholder()).orElse(null);
        if (circle != null || before != null) {
            deeds.note(
                    spot.workshop(),
                    account,
                    circle == null ? CircleDeeds.UNFIX : CircleDeeds.FIX,
                    new CircleDeeds.Settled(spot.lever(), spot.stakeholder(), circle, before));
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
        return new Placements.Place(spot.activity(), spot.lever(), participant);
    }
}
