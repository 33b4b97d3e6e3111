package org.manof.assumption;

import java.util.List;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
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

/** Working assumptions as they are written, each private to its author until the facilitator publishes all at once. */
@Service
public class Assumptions {
    /** The key of the activity in which assumptions are written. */
    public static final String KIND = "assumptions";

    /** The longest assumption, in code points. */
    public static final int LENGTH = 300;

    private final AssumptionRows assumptions;
    private final AssumptionsRated rating;
    private final Contributions contributions;
    private final Access access;
    private final Agendas agendas;
    private final Reviews reviews;
    private final Names names;

    Assumptions(
            AssumptionRows assumptions,
            AssumptionsRated rating,
            Contributions contributions,
            Access access,
            Agendas agendas,
            Reviews reviews,
            Names names) {
        this.assumptions = assumptions;
        this.rating = rating;
        this.contributions = contributions;
        this.access = access;
        this.agendas = agendas;
        this.reviews = reviews;
        this.names = names;
    }

    /**
     * Adds an assumption of the participant's own. Refuses it after close, empty, over {@link #LENGTH} characters, and more than one
     * person may send.
     */
    public void write(Actor actor, UUID workshop, String text, UUID command) {
        var activity = activity(workshop);
        contributions.contribute(actor, workshop, activity.id(), command, me -> {
            reviews.hold(workshop);
            reviews.rules(activity.id())
                    .requireRoom(assumptions.ofAuthor(me.id()).size());
            assumptions.add(new AssumptionRow(
                    Ids.next(), activity.initiative(), workshop, me.id(), Text.required(text, LENGTH), null, null));
        });
    }

    /**
     * Puts {@code text} in place of one's own, about which nothing is decided then; refuses as {@link #write}, somebody else's, and one
     * that everyone sees.
     */
    public void rewrite(Actor actor, UUID workshop, UUID assumption, String text, UUID command) {
        var activity = activity(workshop);
        contributions.contribute(actor, workshop, activity.id(), command, me -> {
            takeUp(me, activity, assumption);
            assumptions.rewrite(assumption, Text.required(text, LENGTH));
            assumptions.unpublish(assumption);
        });
    }

    /** Takes one's own assumption back; refuses as {@link #rewrite}. */
    public void withdraw(Actor actor, UUID workshop, UUID assumption, UUID command) {
        var activity = activity(workshop);
        contributions.contribute(actor, workshop, activity.id(), command, me -> {
            takeUp(me, activity, assumption);
            assumptions.delete(assumption);
        });
    }

    /** The participant's own assumptions, oldest first; nobody else's. */
    @Transactional(readOnly = true)
    public List<OwnAssumption> mine(Actor actor, UUID workshop) {
        var me = access.participant(actor, workshop);
        var activity = activity(workshop);
        var decided = reviews.of(activity.id());
        var rules = reviews.rules(activity.id());
        return assumptions.ofAuthor(me.id()).stream()
                .map(row -> new OwnAssumption(
                        row.id(),
                        row.content(),
                        OwnStanding.of(decided.getOrDefault(row.id(), Review.NONE), row.stands(), rules)))
                .toList();
    }

    /** What everyone may see: numbers only until the reveal, then the gallery. */
    @Transactional(readOnly = true)
    public AssumptionsPicture picture(ActivityRef activity) {
        var workshop = activity.workshop();
        var count = assumptions.count(workshop);
        var shown = activity.revealed();
        return new AssumptionsPicture(
                count.written(),
                count.people(),
                shown ? gallery(activity) : List.of(),
                shown && rating.in(workshop),
                reviews.turns(activity.id()));
    }

    private List<GalleryAssumption> gallery(ActivityRef activity) {
        var signed = names.forEverybody(activity);
        return GalleryAssumption.all(assumptions.gallery(activity.workshop())).stream()
                .map(assumption -> assumption.signed(signed))
                .toList();
    }

    /** Follows the activity's steps: the reveal publishes what is private, and undoing it hides that again. */
    public void stepped(ActivityRef activity, Verb verb) {
        reviews.follow(activity, verb, assumptions);
    }

    private ActivityRef activity(UUID workshop) {
        return agendas.ofKind(workshop, KIND).orElseThrow(Refusal::notFound);
    }

    private void takeUp(Participant me, ActivityRef activity, UUID assumption) {
        reviews.takeUp(me, activity, assumption, assumptions, "refusal.assumption.published");
    }
}
