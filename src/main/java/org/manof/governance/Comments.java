package org.manof.governance;

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
import org.manof.workshop.Deeds;
import org.manof.workshop.OwnStanding;
import org.manof.workshop.Review;
import org.manof.workshop.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people in the room say about the units: seen by everybody at once, or once a facilitator has read it. */
@Service
public class Comments {
    /** The longest comment, in code points. */
    public static final int LENGTH = 300;

    private final CommentRows comments;
    private final SaidOfUnits said;
    private final UnitRows units;
    private final Contributions contributions;
    private final Access access;
    private final Agendas agendas;
    private final Reviews reviews;
    private final Deeds deeds;

    Comments(
            CommentRows comments,
            SaidOfUnits said,
            UnitRows units,
            Contributions contributions,
            Access access,
            Agendas agendas,
            Reviews reviews,
            Deeds deeds) {
        this.comments = comments;
        this.said = said;
        this.units = units;
        this.contributions = contributions;
        this.access = access;
        this.agendas = agendas;
        this.reviews = reviews;
        this.deeds = deeds;
    }

    /**
     * Says something about a unit. Participants only, while open. Refuses a foreign unit and one that was taken out, an unfit text, and more
     * than one person may send.
     */
    public void write(Actor actor, UUID workshop, UUID activity, UUID unit, String text, UUID command) {
        contributions.contribute(actor, workshop, activity, command, me -> {
            var model = find(workshop, activity);
            reviews.hold(workshop);
            var about = units.find(model.initiative(), unit).orElseThrow(Refusal::notFound);
            if (about.removed()) {
                throw Refusal.of("refusal.model.gone");
            }
            reviews.rules(activity).requireRoom(comments.of(activity, me.id()).size());
            comments.add(new CommentRow(Ids.next(), unit, activity, me.id(), Text.required(text, LENGTH), false));
        });
    }

    /** Takes one's own comment back. Participants only, while open; somebody else's is not found, and one that was taken up stays. */
    public void withdraw(Actor actor, UUID workshop, UUID activity, UUID comment, UUID command) {
        contributions.contribute(actor, workshop, activity, command, me -> {
            var unused = find(workshop, activity);
            reviews.hold(workshop);
            var mine = comments.find(activity, comment)
                    .filter(row -> me.id().equals(row.authorId()))
                    .orElseThrow(Refusal::notFound);
            if (mine.takenUp()) {
                throw Refusal.of("refusal.model.takenUp");
            }
            comments.delete(comment);
            reviews.rewritten(activity, comment);
        });
    }

    /** The participant's own comments, oldest first; nobody else's. */
    @Transactional(readOnly = true)
    public List<OwnComment> mine(Actor actor, UUID workshop, UUID activity) {
        var me = access.participant(actor, workshop);
        var unused = find(workshop, activity);
        var decided = reviews.of(activity);
        var rules = reviews.rules(activity);
        return comments.of(activity, me.id()).stream()
                .map(row -> {
                    var review = decided.getOrDefault(row.id(), Review.NONE);
                    var shown = !rules.readFirst() || review.approved();
                    return new OwnComment(row.id(), row.unitId(), row.content(), OwnStanding.of(review, shown, rules));
                })
                .toList();
    }

    /** Says that a comment has found its way into the model, or that it has not; facilitators only. Refuses what nobody sees. */
    public void takeUp(Actor actor, UUID workshop, UUID activity, UUID comment, boolean taken, UUID command) {
        contributions.decide(actor, workshop, command, account -> {
            var unused = find(workshop, activity);
            var row = said.find(activity, comment).orElseThrow(Refusal::notFound);
            if (row.takenUp() != taken) {
                comments.takeUp(comment, taken);
                deeds.note(
                        workshop,
                        account,
                        taken ? CommentDeeds.TAKE_UP : CommentDeeds.LEAVE,
                        new CommentDeeds.Taken(activity, comment, taken));
            }
        });
    }

    private ActivityRef find(UUID workshop, UUID activity) {
        var found = agendas.activity(workshop, activity);
        if (!found.kind().equals(Models.KIND)) {
            throw Refusal.notFound();
        }
        return found;
    }
}
