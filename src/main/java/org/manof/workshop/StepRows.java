package org.manof.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The facilitators' steps, newest first to be undone. */
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

    /** A step that can be undone. */
    record Taken(UUID id, Verb verb, Standing before) {}

    private record Row(UUID id, Verb verb, String before) {}

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

    Optional<Taken> latest(UUID workshop) {
        return jdbc.sql("""
                select id, verb, before from step where workshop_id = ? and undone_at is null
                order by seq desc limit 1""")
                .param(workshop)
                .query(Rows.as(Row.class))
                .optional()
                .map(row -> new Taken(row.id(), row.verb(), json.readValue(row.before(), Standing.class)));
    }

    void undone(UUID step) {
        jdbc.sql("update step set undone_at = ? where id = ?")
                .param(OffsetDateTime.now(clock))
                .param(step)
                .update();
    }
}
