package org.manof.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What facilitators do with texts that participants wrote: reading them first where the room was told so, and hiding one with a reason
 * that its author alone is shown. What nobody was told that it is read stays private until the reveal.
 */
@Service
public class Moderation {
    /** The longest reason, in code points. */
    public static final int REASON = 300;

    private final Contributions contributions;
    private final Access access;
    private final ActivityRows activities;
    private final ParticipantRows participants;
    private final Reviews reviews;
    private final ReviewRows rows;
    private final Names names;
    private final Kinds kinds;
    private final Deeds deeds;

    Moderation(
            Contributions contributions,
            Access access,
            ActivityRows activities,
            ParticipantRows participants,
            Reviews reviews,
            ReviewRows rows,
            Names names,
            Kinds kinds,
            Deeds deeds) {
        this.contributions = contributions;
        this.access = access;
        this.activities = activities;
        this.participants = participants;
        this.reviews = reviews;
        this.rows = rows;
        this.names = names;
        this.kinds = kinds;
        this.deeds = deeds;
    }

    /** What is not before the room, as far as a facilitator may read it, and whose names they see. Facilitators only. */
    @Transactional(readOnly = true)
    public Desk desk(Actor actor, UUID workshop, UUID activity) {
        var unused = access.facilitator(actor, workshop);
        var ref = activity(workshop, activity);
        var signed = names.forFacilitators(ref);
        var decided = reviews.of(activity);
        var rules = reviews.rules(activity);
        return new Desk(
                readable(ref).stream()
                        .map(text -> new Desk.Text(
                                text.id(),
                                text.words(),
                                OwnStanding.of(decided.getOrDefault(text.id(), Review.NONE), text.published(), rules),
                                Optional.ofNullable(signed.get(text.id()))))
                        .filter(text -> !text.standing().published())
                        .toList(),
                signed);
    }

    /**
     * Lets the room see a text at the reveal, or now if that was. {@code seen} is what whoever approves has read: refuses other words,
     * where texts are not read first, and once the gallery is built on.
     */
    public void approve(Actor actor, UUID workshop, UUID activity, UUID text, List<String> seen, UUID command) {
        change(ReviewDeeds.APPROVE, actor, workshop, activity, text, command, (writing, before) -> {
            if (!reviews.rules(activity).readFirst()) {
                throw Refusal.notFound();
            }
            if (!writing.words().equals(seen)) {
                throw Refusal.of("refusal.review.changed");
            }
            return new Review(true, before.reason());
        });
    }

    /** Takes an approval back, so that the text waits again; passes if there is none. Refuses one that is before the room. */
    public void unapprove(Actor actor, UUID workshop, UUID activity, UUID text, UUID command) {
        change(ReviewDeeds.UNAPPROVE, actor, workshop, activity, text, command, (writing, before) -> {
            if (writing.published() && !before.hidden()) {
                throw Refusal.of("refusal.review.published");
            }
            return new Review(false, before.reason());
        });
    }

    /**
     * Takes a text away from everybody but its author, who reads the reason, up to {@link #REASON} characters. Refuses an empty reason,
     * what a facilitator may not read, and what is merged, voted on or chosen.
     */
    public void hide(Actor actor, UUID workshop, UUID activity, UUID text, String reason, UUID command) {
        change(
                ReviewDeeds.HIDE,
                actor,
                workshop,
                activity,
                text,
                command,
                (_, before) -> new Review(before.approved(), Text.required(reason, REASON)));
    }

    /** Undoes {@link #hide}: the text is where it was before; passes if it is not hidden. Refuses once the gallery is built on. */
    public void show(Actor actor, UUID workshop, UUID activity, UUID text, UUID command) {
        change(
                ReviewDeeds.SHOW,
                actor,
                workshop,
                activity,
                text,
                command,
                (_, before) -> new Review(before.approved(), null));
    }

    @FunctionalInterface
    private interface Deciding {
        Review decide(Writing writing, Review before);
    }

    private void change(
            String deed, Actor actor, UUID workshop, UUID activity, UUID text, UUID command, Deciding deciding) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var ref = activity(workshop, activity);
            var writings = writings(ref);
            var shown = ref.revealed() || writings.atOnce();
            var before = reviews.of(activity).getOrDefault(text, Review.NONE);
            if (shown) {
                writings.requireFree(ref, text);
            }
            var writing = readable(ref).stream()
                    .filter(each -> each.id().equals(text))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            var after = deciding.decide(writing, before);
            if (!after.equals(before)) {
                rows.decided(activity, text, after);
                deeds.note(workshop, facilitator, deed, new ReviewDeeds.Reviewed(activity, text, before, after));
                if (shown) {
                    writings.publish(ref);
                }
            }
        });
    }

    /** What is or was before the room, what is hidden, and all of it where texts are read first; of people who were not removed. */
    private List<Writing> readable(ActivityRef activity) {
        var people = participants.present(activity.workshop()).stream()
                .map(ParticipantRow::id)
                .collect(Collectors.toSet());
        var decided = reviews.of(activity.id());
        var readFirst = reviews.rules(activity.id()).readFirst();
        return writings(activity).in(activity).stream()
                .filter(text -> people.contains(text.author()))
                .filter(text -> readFirst
                        || text.published()
                        || decided.getOrDefault(text.id(), Review.NONE).hidden())
                .toList();
    }

    private Writings writings(ActivityRef activity) {
        return kinds.of(activity.kind()).writings().orElseThrow(Refusal::notFound);
    }

    private ActivityRef activity(UUID workshop, UUID activity) {
        return activities
                .find(activity)
                .filter(ref -> ref.workshop().equals(workshop))
                .orElseThrow(Refusal::notFound);
    }
}
