package org.manof.workshop;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a participant keeps at their own place: whether they are done, and what they have typed and not sent. */
@Service
public class Seats {
    private static final int DRAFT_LENGTH = 8000;

    private final Access access;
    private final ActivityRows activities;
    private final ParticipantRows participants;
    private final Changes changes;
    private final WorkshopRows workshops;
    private final JdbcClient jdbc;

    Seats(
            Access access,
            ActivityRows activities,
            ParticipantRows participants,
            Changes changes,
            WorkshopRows workshops,
            JdbcClient jdbc) {
        this.workshops = workshops;
        this.access = access;
        this.activities = activities;
        this.participants = participants;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /** The participant that {@code actor} is in the workshop. */
    @Transactional(readOnly = true)
    public Participant me(Actor actor, UUID workshop) {
        return access.participant(actor, workshop);
    }

    /** Says "I'm done" with the current round of an activity, or takes it back. */
    @Transactional
    public void done(Actor actor, UUID workshop, UUID activity, boolean done) {
        var me = access.participant(actor, workshop);
        var round = own(workshop, activity).round();
        changes.touch(workshop);
        workshops.inSession(workshop);
        participants.ready(activity, round, me.id(), done);
    }

    /** Keeps what is half typed in {@code field}, cut at 8,000 characters; an empty text forgets it. */
    @Transactional
    public void keepDraft(Actor actor, UUID workshop, UUID activity, String field, String text) {
        var me = access.participant(actor, workshop);
        var unused = own(workshop, activity);
        jdbc.sql("delete from draft where participant_id = ? and activity_id = ? and field = ?")
                .param(me.id())
                .param(activity)
                .param(field)
                .update();
        var kept = storable(text);
        if (!kept.isEmpty()) {
            jdbc.sql("""
                    insert into draft (participant_id, activity_id, field, content) values (?, ?, ?, ?)
                    on conflict do nothing""")
                    .param(me.id())
                    .param(activity)
                    .param(field)
                    .param(kept)
                    .update();
        }
    }

    /** What is half typed in an activity, by field. */
    @Transactional(readOnly = true)
    public Map<String, String> drafts(Actor actor, UUID workshop, UUID activity) {
        var me = access.participant(actor, workshop);
        return jdbc
                .sql("select field, content from draft where participant_id = ? and activity_id = ?")
                .param(me.id())
                .param(activity)
                .query(Rows.as(Draft.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Draft::field, Draft::content));
    }

    /** As it was typed, but for what PostgreSQL does not take, and never cut through the middle of a character. */
    private static String storable(String text) {
        var whole = text.replace("\0", "");
        var end = Math.min(whole.length(), DRAFT_LENGTH);
        return whole.substring(0, end > 0 && Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end);
    }

    private record Draft(String field, String content) {}

    private ActivityRef own(UUID workshop, UUID activity) {
        return activities
                .find(activity)
                .filter(ref -> ref.workshop().equals(workshop))
                .orElseThrow(Refusal::notFound);
    }
}
