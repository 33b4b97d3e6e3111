package org.manof.tables;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of a round, who sits at them, and who writes. */
@Repository
class SeatRows {
    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A table as stored. */
    record Table(UUID id, int number, int version, @Nullable OffsetDateTime doneAt) {
        boolean done() {
            return doneAt != null;
        }
    }

    /** Where somebody sits, and whether they write there. */
    record Seat(UUID participantId, UUID tableId, @Nullable UUID scribeId) {
        boolean writes() {
            return scribeId != null;
        }
    }

    List<Table> tables(UUID round) {
        return Rows.of(jdbc.sql(
                        "select " + Rows.columns(Table.class) + " from tables_table where round_id = ? order by number")
                .param(round)
                .query(Rows.as(Table.class)));
    }

    UUID add(UUID round, int number) {
        var id = Ids.next();
        jdbc.sql("insert into tables_table (id, round_id, number) values (?, ?, ?)")
                .params(id, round, number)
                .update();
        return id;
    }

    /** Takes all tables of a round away, with seats, scribes and orders. */
    void clear(UUID round) {
        jdbc.sql("delete from tables_table where round_id = ?").param(round).update();
    }

    List<Seat> seats(UUID round) {
        return Rows.of(jdbc.sql("""
                select s.participant_id, s.table_id, w.participant_id as scribe_id from tables_seat s
                left join tables_scribe w on w.table_id = s.table_id and w.participant_id = s.participant_id
                where s.round_id = ?""").param(round).query(Rows.as(Seat.class)));
    }

    /** The table where somebody sits. */
    Optional<Table> of(UUID round, UUID participant) {
        return jdbc.sql("select " + Rows.columns("t", Table.class) + """
                 from tables_table t join tables_seat s on s.table_id = t.id
                where s.round_id = ? and s.participant_id = ?""")
                .params(round, participant)
                .query(Rows.as(Table.class))
                .optional();
    }

    /** Seats somebody who has no seat in this round; whoever has one keeps it. */
    void sit(UUID round, UUID participant, UUID table) {
        jdbc.sql("insert into tables_seat (round_id, participant_id, table_id) values (?, ?, ?) on conflict do nothing")
                .params(round, participant, table)
                .update();
    }

    /** Moves somebody, who then writes no longer; false if they have no seat in this round. */
    boolean move(UUID round, UUID participant, UUID table) {
        jdbc.sql("""
                delete from tables_scribe where participant_id = ?
                and table_id in (select id from tables_table where round_id = ?)""").params(participant, round).update();
        return jdbc.sql("update tables_seat set table_id = ? where round_id = ? and participant_id = ?")
                        .params(table, round, participant)
                        .update()
                == 1;
    }

    Optional<UUID> scribe(UUID table) {
        return jdbc.sql("select participant_id from tables_scribe where table_id = ?")
                .param(table)
                .query(UUID.class)
                .optional();
    }

    /** Makes somebody the scribe of the table where they sit; false if it has one. */
    boolean write(UUID table, UUID participant) {
        return jdbc.sql("insert into tables_scribe (table_id, participant_id) values (?, ?) on conflict do nothing")
                        .params(table, participant)
                        .update()
                == 1;
    }

    void free(UUID table) {
        jdbc.sql("delete from tables_scribe where table_id = ?").param(table).update();
    }

    /** Raises the version of a table's order; false if it is no longer the one that was {@code seen}. */
    boolean raise(UUID table, int seen) {
        return jdbc.sql("update tables_table set version = version + 1 where id = ? and version = ?")
                        .params(table, seen)
                        .update()
                == 1;
    }

    void done(UUID table, @Nullable OffsetDateTime at) {
        jdbc.sql("update tables_table set done_at = :at where id = :table")
                .param("at", at, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("table", table)
                .update();
    }
}
