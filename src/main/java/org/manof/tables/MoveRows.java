package org.manof.tables;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the room moved in the common order, one after the other. */
@Repository
class MoveRows {
    private final JdbcClient jdbc;

    MoveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            int number,
            UUID optionId,
            int fromPlace,
            int toPlace,
            @Nullable String reason) {}

    List<Move> of(UUID round) {
        return jdbc
                .sql("select " + Rows.columns(Row.class) + " from tables_move where round_id = ? order by number")
                .param(round)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(row -> new Move(row.number(), row.optionId(), row.fromPlace(), row.toPlace(), row.reason()))
                .toList();
    }

    void add(UUID round, Move move, UUID account, OffsetDateTime now) {
        jdbc.sql("""
                insert into tables_move (round_id, number, option_id, from_place, to_place, reason, decided_by, decided_at)
                values (:round, :number, :option, :from, :to, :reason, :account, :now)""")
                .param("round", round)
                .param("number", move.number())
                .param("option", move.option())
                .param("from", move.from())
                .param("to", move.to())
                .param("reason", move.reason())
                .param("account", account)
                .param("now", now)
                .update();
    }

    void reason(UUID round, int number, @Nullable String reason) {
        jdbc.sql("update tables_move set reason = :reason where round_id = :round and number = :number")
                .param("reason", reason, Types.VARCHAR)
                .param("round", round)
                .param("number", number)
                .update();
    }

    void remove(UUID round, int number) {
        jdbc.sql("delete from tables_move where round_id = ? and number = ?")
                .params(round, number)
                .update();
    }
}
