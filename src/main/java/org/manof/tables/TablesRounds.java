package org.manof.tables;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.ComponentUser;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of ranking at tables, each with the list that it is about. */
@Repository
class TablesRounds implements ComponentUser {
    private static final String SELECT = "select " + Rows.columns(TablesRoundRow.class) + " from tables_round ";

    private final JdbcClient jdbc;

    TablesRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TablesRoundRow> of(UUID activity, int number) {
        return jdbc.sql(SELECT + "where activity_id = ? and number = ?")
                .params(activity, number)
                .query(Rows.as(TablesRoundRow.class))
                .optional();
    }

    Optional<TablesRoundRow> find(UUID round) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(round)
                .query(Rows.as(TablesRoundRow.class))
                .optional();
    }

    /** The newest round before {@code number}. */
    Optional<TablesRoundRow> before(UUID activity, int number) {
        return jdbc.sql(SELECT + "where activity_id = ? and number < ? order by number desc limit 1")
                .params(activity, number)
                .query(Rows.as(TablesRoundRow.class))
                .optional();
    }

    UUID add(UUID activity, int number) {
        var id = Ids.next();
        jdbc.sql("insert into tables_round (id, activity_id, number) values (?, ?, ?)")
                .params(id, activity, number)
                .update();
        return id;
    }

    /** Raises the version of the common order; false if it is no longer the one that was {@code seen}. */
    boolean raise(UUID round, int seen) {
        return jdbc.sql("update tables_round set version = version + 1 where id = ? and version = ?")
                        .params(round, seen)
                        .update()
                == 1;
    }

    /** Says who settled the common order, or with nulls that it is open. */
    void settle(UUID round, @Nullable UUID account, @Nullable OffsetDateTime at) {
        jdbc.sql("update tables_round set settled_by = :account, settled_at = :at where id = :round")
                .param("account", account, Types.OTHER)
                .param("at", at, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("round", round)
                .update();
    }

    List<UUID> options(UUID round) {
        return Rows.of(jdbc.sql("select option_id from tables_option where round_id = ? order by position")
                .param(round)
                .query(UUID.class));
    }

    void options(UUID round, List<UUID> options) {
        jdbc.sql("delete from tables_option where round_id = ?").param(round).update();
        for (var at = 0; at < options.size(); at++) {
            jdbc.sql("insert into tables_option (round_id, option_id, position) values (?, ?, ?)")
                    .params(round, options.get(at), at + 1)
                    .update();
        }
    }

    @Override
    public boolean uses(UUID option) {
        return jdbc.sql("select count(*) from tables_option where option_id = ?")
                        .param(option)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
