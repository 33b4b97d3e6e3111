package org.manof.influence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was named a root cause; the key lets each component be one once. */
@Repository
class CauseRows {
    private final JdbcClient jdbc;

    CauseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID optionId, @Nullable String reason) {}

    /** A root cause with who named it and when. */
    record Stored(UUID optionId, @Nullable String reason, UUID decidedBy, OffsetDateTime decidedAt) {}

    /** Writes it over what stood there; callers hold the workshop's row. */
    void put(UUID activity, Stored cause) {
        delete(activity, cause.optionId());
        jdbc.sql("""
                insert into influence_cause (activity_id, option_id, reason, decided_by, decided_at)
                values (:activity, :option, :reason, :account, :now)""")
                .param("activity", activity)
                .param("option", cause.optionId())
                .param("reason", cause.reason())
                .param("account", cause.decidedBy())
                .param("now", cause.decidedAt())
                .update();
    }

    Optional<Stored> find(UUID activity, UUID option) {
        return jdbc.sql("select " + Rows.columns(Stored.class)
                        + " from influence_cause where activity_id = ? and option_id = ?")
                .params(activity, option)
                .query(Rows.as(Stored.class))
                .optional();
    }

    void delete(UUID activity, UUID option) {
        jdbc.sql("delete from influence_cause where activity_id = ? and option_id = ?")
                .params(activity, option)
                .update();
    }

    List<Cause> of(UUID activity) {
        return jdbc
                .sql(
                        "select option_id, reason from influence_cause where activity_id = ? order by decided_at, option_id")
                .param(activity)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(row -> new Cause(row.optionId(), row.reason()))
                .toList();
    }
}
