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
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
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

    Assumptions(
            AssumptionRows assumptions,
            AssumptionsRated rating,
            Contributions contributions,
            Access access,
            Agendas agendas) {
        this.assumptions = assumptions;
        this.rating = rating;
        this.contributions = contributions;
        this.access = access;
        this.agendas = agendas;
    }

    /** Adds an assumption of the participant's own. Refuses it after close, empty, and over {@link #LENGTH} characters. */
    public void write(Actor actor, UUID workshop, String text, UUID command) {
        var activity = activity(workshop);
        contributions.contribute(
                actor,
                workshop,
                activity.id(),
                command,
                me -> assumptions.add(new AssumptionRow(
                        Ids.next(),
                        activity.initiative(),
                        workshop,
                        me.id(),
                        Text.required(text, LENGTH),
                        null,
                        null)));
    }

    /** Puts {@code text} in place of one's own; refuses as {@link #write}, somebody else's, and one that is published. */
    public void rewrite(Actor actor, UUID workshop, UUID assumption, String text, UUID command) {
        contributions.contribute(actor, workshop, activity(workshop).id(), command, me -> {
            requireOwn(me, assumption);
            assumptions.rewrite(assumption, Text.required(text, LENGTH));
        });
    }

    /** Takes one's own assumption back; refuses as {@link #rewrite}. */
    public void withdraw(Actor actor, UUID workshop, UUID assumption, UUID command) {
        contributions.contribute(actor, workshop, activity(workshop).id(), command, me -> {
            requireOwn(me, assumption);
            assumptions.delete(assumption);
        });
    }

    /** The participant's own assumptions, oldest first; nobody else's. */
    @Transactional(readOnly = true)
    public List<OwnAssumption> mine(Actor actor, UUID workshop) {
        var me = access.participant(actor, workshop);
        return assumptions.ofAuthor(me.id()).stream()
                .map(row -> new OwnAssumption(row.id(), row.content(), !row.isPrivate()))
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
                shown ? GalleryAssumption.all(assumptions.gallery(workshop)) : List.of(),
                shown && rating.in(workshop));
    }

    /** Follows the activity's steps: the reveal publishes what is private, and undoing it hides that again. */
    public void stepped(ActivityRef activity, Verb verb) {
        if (verb == Verb.REVEAL && activity.revealed()) {
            assumptions.publish(activity.workshop(), activity.round());
        } else if (verb == Verb.REVEAL && activity.phase() == Phase.CLOSED) {
            assumptions.hide(activity.workshop(), activity.round());
        }
    }

    private ActivityRef activity(UUID workshop) {
        return agendas.ofKind(workshop, KIND).orElseThrow(Refusal::notFound);
    }

    private void requireOwn(Participant me, UUID assumption) {
        var row = assumptions
                .find(assumption)
                .filter(found -> me.id().equals(found.authorId()))
                .orElseThrow(Refusal::notFound);
        if (!row.isPrivate()) {
            throw Refusal.of("refusal.assumption.published");
        }
    }
}
