package org.manof.tables;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders of the tables; one that changed nothing yet has none. */
@Repository
class OrderRows {
    private final JdbcClient jdbc;

    OrderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Rank(UUID tableId, UUID optionId) {}

    /** What a table put in order, best first; empty if it changed nothing yet. */
    List<UUID> of(UUID table) {
        return Rows.of(jdbc.sql("select option_id from tables_rank where table_id = ? order by position")
                .param(table)
                .query(UUID.class));
    }

    /** The orders of all tables of a round that have one; hidden before the reveal. */
    Map<UUID, List<UUID>> all(UUID round) {
        return jdbc
                .sql("select table_id, option_id from tables_rank where round_id = ? order by position")
                .param(round)
                .query(Rows.as(Rank.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Rank::tableId, Collectors.mapping(Rank::optionId, Collectors.toUnmodifiableList())));
    }

    /** Writes a table's order over the one that stood there. */
    void put(UUID round, UUID table, List<UUID> order) {
        jdbc.sql("delete from tables_rank where table_id = ?").param(table).update();
        for (var at = 0; at < order.size(); at++) {
            jdbc.sql("insert into tables_rank (table_id, round_id, option_id, position) values (?, ?, ?, ?)")
                    .params(table, round, order.get(at), at + 1)
                    .update();
        }
    }
}
