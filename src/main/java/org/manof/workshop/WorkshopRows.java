package org.manof.workshop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Refusal;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The workshops. Every change goes through {@link Changes}, which raises the sequence number first. */
@Repository
class WorkshopRows {
    private static final String SELECT = "select " + Rows.columns(WorkshopRow.class) + " from workshop";

    private final JdbcClient jdbc;

    WorkshopRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WorkshopRow row, OffsetDateTime now) {
        jdbc.sql("""
                insert into workshop (id, initiative_id, title, code, board_token, expires_at, created_at, rehearsal_of)
                values (:id, :initiative, :title, :code, :token, :expires, :now, :rehearsal)""")
                .param("id", row.id())
                .param("initiative", row.initiativeId())
                .param("title", row.title())
                .param("code", row.code())
                .param("token", row.boardToken())
                .param("expires", row.expiresAt())
                .param("now", now)
                .param("rehearsal", row.rehearsalOf(), java.sql.Types.OTHER)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from workshop where id = ?").param(id).update();
    }

    Optional<WorkshopRow> find(UUID id) {
        return where("id = ?", id);
    }

    /** Refuses while the workshop is closed for the day. To be asked after its number was raised, so that a close is waited for. */
    void inSession(UUID id) {
        find(id).orElseThrow(Refusal::notFound).requireInSession();
    }

    Optional<WorkshopRow> byCode(String code) {
        return where("code = ?", code);
    }

    Optional<WorkshopRow> byBoardToken(String token) {
        return where("board_token = ?", token);
    }

    List<WorkshopRow> ofInitiative(UUID initiative) {
        return Rows.of(jdbc.sql(SELECT + " where initiative_id = ? order by created_at desc")
                .param(initiative)
                .query(Rows.as(WorkshopRow.class)));
    }

    /** Puts the workshop where {@code standing} says: what is current and accepting, locked, blank, adjourned. */
    void stand(UUID id, Standing standing) {
        jdbc.sql("""
                update workshop set current_activity = :current, accepting = :accepting, locked = :locked, blank = :blank,
                    adjourned = :adjourned
                where id = :id""")
                .param("current", standing.current())
                .param("accepting", standing.accepting())
                .param("locked", standing.locked())
                .param("blank", standing.blank())
                .param("adjourned", standing.adjourned(), java.sql.Types.VARCHAR)
                .param("id", id)
                .update();
    }

    void timer(UUID id, @Nullable OffsetDateTime endsAt) {
        jdbc.sql("update workshop set timer_ends_at = :ends where id = :id")
                .param("ends", endsAt, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    private Optional<WorkshopRow> where(String condition, Object value) {
        return jdbc.sql(SELECT + " where " + condition)
                .param(value)
                .query(Rows.as(WorkshopRow.class))
                .optional();
    }
}
