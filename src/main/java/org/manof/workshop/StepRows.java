package org.manof.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The facilitators' steps; {@link DeedRows} has them among everything that was done. */
@Repository
class StepRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    StepRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A step as it was taken, and perhaps taken back. */
    record Past(
            Verb verb,
            Standing before,
            Instant takenAt,
            @Nullable Instant undoneAt) {}

    private record PastRow(
            Verb verb,
            String before,
            OffsetDateTime takenAt,
            @Nullable OffsetDateTime undoneAt) {}

    void add(UUID workshop, long seq, UUID account, Verb verb, Standing before) {
        jdbc.sql("""
                insert into step (id, workshop_id, seq, account_id, verb, before, taken_at)
                values (:id, :workshop, :seq, :account, :verb, :before, :now)""")
                .param("id", Ids.next())
                .param("workshop", workshop)
                .param("seq", seq)
                .param("account", account)
                .param("verb", verb.name())
                .param("before", json.writeValueAsString(before))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** All steps in their order, those that were taken back among them. */
    List<Past> all(UUID workshop) {
        return jdbc
                .sql("select verb, before, taken_at, undone_at from step where workshop_id = ? order by seq")
                .param(workshop)
                .query(Rows.as(PastRow.class))
                .list()
                .stream()
                .map(row -> new Past(
                        row.verb(),
                        json.readValue(row.before(), Standing.class),
                        row.takenAt().toInstant(),
                        row.undoneAt() == null ? null : row.undoneAt().toInstant()))
                .toList();
    }
}
