package org.manof.workshop;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided about texts. Written only in transactions that hold the workshop's row. */
@Repository
class ReviewRows {
    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID textId, boolean approved, @Nullable String reason) {}

    Map<UUID, Review> of(UUID activity) {
        return jdbc
                .sql("select " + Rows.columns(Row.class) + " from review where activity_id = ?")
                .param(activity)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::textId, row -> new Review(row.approved(), row.reason())));
    }

    ReviewTurns turns(UUID activity) {
        return jdbc.sql("""
                select coalesce(sum(decisions), 0) as decisions, coalesce(sum(changes), 0) as changes
                from review where activity_id = ?""").param(activity).query(Rows.as(ReviewTurns.class)).single();
    }

    /** Puts a facilitator's decision in place of what was decided before. */
    void decided(UUID activity, UUID text, Review review) {
        write(activity, text, review, 1);
    }

    /** Its author wrote it anew or took it back: what was decided was about other words. */
    void rewritten(UUID activity, UUID text) {
        write(activity, text, Review.NONE, 0);
    }

    private void write(UUID activity, UUID text, Review review, int decisions) {
        var known = jdbc.sql("""
                update review set approved = :approved, reason = :reason, decisions = decisions + :decisions,
                changes = changes + 1 where text_id = :text""");
        if (with(known, text, review, decisions).update() == 0) {
            with(jdbc.sql("""
                    insert into review (text_id, activity_id, approved, reason, decisions, changes)
                    values (:text, :activity, :approved, :reason, :decisions, 1)"""), text, review, decisions)
                    .param("activity", activity)
                    .update();
        }
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, UUID text, Review review, int decisions) {
        return statement
                .param("text", text)
                .param("approved", review.approved())
                .param("reason", review.reason(), java.sql.Types.VARCHAR)
                .param("decisions", decisions);
    }
}
