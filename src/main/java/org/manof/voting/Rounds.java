package org.manof.voting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of the activities that vote. */
@Repository
class Rounds {
    private static final String SELECT = "select " + Rows.columns("r", RoundRow.class) + " from round r";

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RoundRow> find(UUID activity, int number) {
        return jdbc.sql(SELECT + " where r.activity_id = ? and r.number = ?")
                .param(activity)
                .param(number)
                .query(Rows.as(RoundRow.class))
                .optional();
    }

    /** The round that the activity is at now, if the activity is of the workshop and has begun one. */
    Optional<RoundRow> running(UUID workshop, UUID activity) {
        return jdbc.sql(SELECT + """
                 join activity a on a.id = r.activity_id and a.round = r.number
                where a.workshop_id = ? and a.id = ?""")
                .param(workshop)
                .param(activity)
                .query(Rows.as(RoundRow.class))
                .optional();
    }

    List<RoundRow> revealed(UUID activity) {
        return Rows.of(jdbc.sql(SELECT + " where r.activity_id = ? and r.revealed_at is not null order by r.number")
                .param(activity)
                .query(Rows.as(RoundRow.class)));
    }

    void add(UUID activity, int number, Rule rule) {
        jdbc.sql("""
                insert into round (id, activity_id, number, budget, cap) values (?, ?, ?, ?, ?) on conflict do nothing""")
                .param(Ids.next())
                .param(activity)
                .param(number)
                .param(rule.budget())
                .param(rule.cap())
                .update();
    }

    void rule(UUID round, Rule rule) {
        jdbc.sql("update round set budget = ?, cap = ? where id = ?")
                .param(rule.budget())
                .param(rule.cap())
                .param(round)
                .update();
    }

    void revealed(UUID round, @Nullable OffsetDateTime at) {
        jdbc.sql("update round set revealed_at = :at where id = :id")
                .param("at", at, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", round)
                .update();
    }
}
