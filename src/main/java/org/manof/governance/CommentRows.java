package org.manof.governance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Rows;
import org.manof.workshop.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rooms said about units. */
@Repository
class CommentRows {
    private static final String SELECT = "select " + Rows.columns(CommentRow.class) + " from model_comment";
    private static final String ORDER = " order by created_at, id";

    private final JdbcClient jdbc;
    private final Clock clock;

    CommentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CommentRow row) {
        jdbc.sql("""
                insert into model_comment (id, unit_id, activity_id, author_id, content, created_at)
                values (:id, :unit, :activity, :author, :content, :now)""")
                .param("id", row.id())
                .param("unit", row.unitId())
                .param("activity", row.activityId())
                .param("author", row.authorId())
                .param("content", row.content())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<CommentRow> find(UUID activity, UUID comment) {
        return jdbc.sql(SELECT + " where id = ? and activity_id = ?")
                .params(comment, activity)
                .query(Rows.as(CommentRow.class))
                .optional();
    }

    void delete(UUID comment) {
        jdbc.sql("delete from model_comment where id = ?").param(comment).update();
    }

    void takeUp(UUID comment, boolean taken) {
        jdbc.sql("update model_comment set taken_up = ? where id = ?")
                .params(taken, comment)
                .update();
    }

    List<CommentRow> of(UUID activity, UUID author) {
        return Rows.of(jdbc.sql(SELECT + " where activity_id = ? and author_id = ?" + ORDER)
                .params(activity, author)
                .query(Rows.as(CommentRow.class)));
    }

    /** All that was sent in an activity, hidden or not, by people whose name is still known. */
    List<CommentRow> written(UUID activity) {
        return Rows.of(jdbc.sql(SELECT + " where activity_id = ? and author_id is not null" + ORDER)
                .param(activity)
                .query(Rows.as(CommentRow.class)));
    }

    /** What everybody may see of an activity: nothing of people who were removed, nothing hidden, and nothing that is to be read first. */
    List<CommentRow> visible(UUID activity, boolean readFirst) {
        return Rows.of(jdbc.sql(SELECT + " " + """
                where activity_id = ? and (author_id is null or author_id in
                  (select p.id from participant p where p.removed_at is null))""" + Reviews.passed("model_comment", readFirst) + ORDER)
                .param(activity)
                .query(Rows.as(CommentRow.class)));
    }

    /** Whether anything was said about a unit, by whomever. */
    boolean anyAbout(UUID unit) {
        return jdbc.sql("select count(*) from model_comment where unit_id = ?")
                        .param(unit)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
