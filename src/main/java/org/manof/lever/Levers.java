package org.manof.lever;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.ComponentPicture;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Membership;
import org.manof.priorities.Priorities;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Names;
import org.manof.workshop.OwnStanding;
import org.manof.workshop.Participant;
import org.manof.workshop.Review;
import org.manof.workshop.Reviews;
import org.manof.workshop.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals, each private to its author until the facilitator publishes all at once. */
@Service
public class Levers {
    /** The key of the activity in which levers are proposed. */
    public static final String KIND = "levers";

    private final LeverRows levers;
    private final LeverVotes votes;
    private final LeverReader reader;
    private final Contributions contributions;
    private final Access access;
    private final Membership membership;
    private final Agendas agendas;
    private final InitiativeReader initiatives;
    private final Priorities priorities;
    private final Reviews reviews;
    private final Names names;

    Levers(
            LeverRows levers,
            LeverVotes votes,
            LeverReader reader,
            Contributions contributions,
            Access access,
            Membership membership,
            Agendas agendas,
            InitiativeReader initiatives,
            Priorities priorities,
            Reviews reviews,
            Names names) {
        this.levers = levers;
        this.votes = votes;
        this.reader = reader;
        this.contributions = contributions;
        this.access = access;
        this.membership = membership;
        this.agendas = agendas;
        this.initiatives = initiatives;
        this.priorities = priorities;
        this.reviews = reviews;
        this.names = names;
    }

    /**
     * Adds a proposal of the participant's own. Refuses it after close, without a title, too long, with a foreign component, and more
     * than one person may send.
     */
    public void propose(Actor actor, UUID workshop, Proposal proposal, UUID command) {
        var activity = activity(workshop);
        contributions.contribute(actor, workshop, activity.id(), command, me -> {
            reviews.hold(workshop);
            reviews.rules(activity.id()).requireRoom(levers.ofAuthor(me.id()).size());
            var sound = proposal.checked(initiatives.read(activity.initiative()));
            levers.add(
                    new LeverRow(
                            Ids.next(),
                            activity.initiative(),
                            workshop,
                            me.id(),
                            sound.title(),
                            sound.time(),
                            sound.systems(),
                            null,
                            null),
                    sound.components());
        });
    }

    /**
     * Puts {@code proposal} in place of one's own, about which nothing is decided then; refuses as {@link #propose}, somebody else's, and
     * one that everyone sees.
     */
    public void rewrite(Actor actor, UUID workshop, UUID lever, Proposal proposal, UUID command) {
        var activity = activity(workshop);
        contributions.contribute(actor, workshop, activity.id(), command, me -> {
            takeUp(me, activity, lever);
            levers.rewrite(lever, proposal.checked(initiatives.read(activity.initiative())));
            levers.unpublish(lever);
        });
    }

    /** Takes one's own proposal back; refuses as {@link #rewrite}. */
    public void withdraw(Actor actor, UUID workshop, UUID lever, UUID command) {
        var activity = activity(workshop);
        contributions.contribute(actor, workshop, activity.id(), command, me -> {
            takeUp(me, activity, lever);
            levers.delete(lever);
        });
    }

    /** The participant's own proposals, oldest first; nobody else's. */
    @Transactional(readOnly = true)
    public List<OwnLever> mine(Actor actor, UUID workshop) {
        var me = access.participant(actor, workshop);
        var activity = activity(workshop);
        var initiative = initiatives.read(activity.initiative());
        var decided = reviews.of(activity.id());
        var rules = reviews.rules(activity.id());
        var components = levers.componentsOfAuthor(me.id());
        return levers.ofAuthor(me.id()).stream()
                .map(row -> new OwnLever(
                        row.id(),
                        new Proposal(
                                row.title(),
                                Shelf.inOrder(components.getOrDefault(row.id(), List.of()), initiative),
                                row.rightTime(),
                                row.systems()),
                        OwnStanding.of(decided.getOrDefault(row.id(), Review.NONE), row.stands(), rules)))
                .toList();
    }

    /** The chosen levers, for staff of the initiative. */
    @Transactional(readOnly = true)
    public List<ChosenLever> chosen(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return reader.chosen(initiative);
    }

    /** What everyone may see: numbers only until the reveal, then the gallery. */
    @Transactional(readOnly = true)
    public LeversPicture picture(ActivityRef activity) {
        var workshop = activity.workshop();
        var count = levers.count(workshop);
        var shown = activity.revealed();
        return new LeversPicture(
                count.written(),
                count.people(),
                priorities.inOrder(activity.initiative()).stream()
                        .map(ComponentPicture::id)
                        .toList(),
                shown ? gallery(activity) : List.of(),
                shown && votes.begun(workshop),
                reviews.turns(activity.id()));
    }

    private List<GalleryLever> gallery(ActivityRef activity) {
        var signed = names.forEverybody(activity);
        return levers.shelf(activity.workshop()).gallery(initiatives.read(activity.initiative())).stream()
                .map(lever -> lever.signed(signed))
                .toList();
    }

    /** Follows the activity's steps: the reveal publishes what is private, and undoing it hides that again. */
    public void stepped(ActivityRef activity, Verb verb) {
        reviews.follow(activity, verb, levers);
    }

    private ActivityRef activity(UUID workshop) {
        return agendas.ofKind(workshop, KIND).orElseThrow(Refusal::notFound);
    }

    private void takeUp(Participant me, ActivityRef activity, UUID lever) {
        reviews.takeUp(me, activity, lever, levers, "refusal.lever.published");
    }
}
