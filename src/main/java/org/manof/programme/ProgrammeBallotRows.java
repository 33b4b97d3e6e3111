package org.manof.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each round of a vote is about, as it stood when the round opened. */
@Repository
class ProgrammeBallotRows {
    private final JdbcClient jdbc;

    ProgrammeBallotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> of(UUID activity, int turn) {
        return Rows.of(jdbc.sql("""
                select b.programme_id from programme_ballot b join programme p on p.id = b.programme_id
                where b.activity_id = ? and b.turn = ? order by p.created_at, p.id""").params(activity, turn).query(UUID.class));
    }

    void put(UUID activity, int turn, Collection<UUID> programmes) {
        drop(activity, turn);
        programmes.forEach(
                programme -> jdbc.sql("insert into programme_ballot (activity_id, turn, programme_id) values (?, ?, ?)")
                        .params(activity, turn, programme)
                        .update());
    }

    void drop(UUID activity, int turn) {
        jdbc.sql("delete from programme_ballot where activity_id = ? and turn = ?")
                .params(activity, turn)
                .update();
    }

    /** Whether a programme is on any ballot. */
    boolean holds(UUID programme) {
        return jdbc.sql("select count(*) from programme_ballot where programme_id = ?")
                        .param(programme)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
