package org.manof.workshop;

import java.util.Map;
import java.util.UUID;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;

/** What was decided about texts, for the rooms that keep them, inside calls that they have authorised themselves. */
@Service
public class Reviews {
    private final ReviewRows rows;
    private final ActivityRows activities;
    private final Changes changes;

    Reviews(ReviewRows rows, ActivityRows activities, Changes changes) {
        this.rows = rows;
        this.activities = activities;
        this.changes = changes;
    }

    /** The part of a query's condition that leaves out what is hidden, for texts of {@code table}. */
    public static String notHidden(String table) {
        return " and not exists (select 1 from review r where r.text_id = " + table + ".id and r.reason is not null) ";
    }

    /** As {@link #notHidden}, and with {@code readFirst} what no facilitator has approved too. */
    public static String passed(String table, boolean readFirst) {
        return readFirst
                ? " and exists (select 1 from review r where r.text_id = " + table
                        + ".id and r.approved and r.reason is null) "
                : notHidden(table);
    }

    /** What was decided in an activity, by text; nothing for a text that nobody decided about. */
    public Map<UUID, Review> of(UUID activity) {
        return rows.of(activity);
    }

    /** By what screens see that there is something to read again. */
    public ReviewTurns turns(UUID activity) {
        return rows.turns(activity);
    }

    /** What was chosen for the activity. */
    public WritingRules rules(UUID activity) {
        return WritingRules.of(activities.options(activity));
    }

    /**
     * Begins what an author changes: takes the workshop's row first, as a facilitator's decision does, so that nobody approves words that
     * are being replaced, and nobody sends more than they may from two windows at once.
     */
    public void hold(UUID workshop) {
        changes.touch(workshop);
    }

    /** Puts before the room what of {@code rows} may be there and is not yet. */
    public void publish(ActivityRef activity, StoredWritings<?> rows) {
        rows.publish(activity.workshop(), activity.round(), rules(activity.id()).readFirst());
    }

    /** Follows the activity's steps: the reveal publishes what is private, and undoing it hides that again. */
    public void follow(ActivityRef activity, Verb verb, StoredWritings<?> rows) {
        if (verb == Verb.REVEAL && activity.revealed()) {
            publish(activity, rows);
        } else if (verb == Verb.REVEAL && activity.phase() == Phase.CLOSED) {
            rows.hide(activity.workshop(), activity.round());
        }
    }

    /**
     * Takes up one's own text to word it anew or take it back: what is hidden is for its author to write anew; what everyone sees is
     * refused with {@code published}, and somebody else's is not found.
     */
    public void takeUp(Participant me, ActivityRef activity, UUID text, StoredWritings<?> rows, String published) {
        hold(activity.workshop());
        var row = rows.find(text)
                .filter(found -> me.id().equals(found.authorId()))
                .orElseThrow(Refusal::notFound);
        if (row.stands() && !of(activity.id()).getOrDefault(text, Review.NONE).hidden()) {
            throw Refusal.of(published);
        }
        rewritten(activity.id(), text);
    }

    /** A text was worded anew, or taken back by its author. */
    public void rewritten(UUID activity, UUID text) {
        rows.rewritten(activity, text);
    }
}
