package org.manof.influence;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.ComponentUser;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The components that each round asks about. */
@Repository
class AskedRows implements ComponentUser {
    private final JdbcClient jdbc;

    AskedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else deals in this round, and lets nobody before the transaction ends. */
    void lock(UUID round) {
        var unused = jdbc.sql("select id from influence_round where id = ? for update")
                .param(round)
                .query(UUID.class)
                .single();
    }

    List<UUID> options(UUID round) {
        return Rows.of(jdbc.sql("select option_id from influence_option where round_id = ? order by position")
                .param(round)
                .query(UUID.class));
    }

    void options(UUID round, List<UUID> options) {
        jdbc.sql("delete from influence_option where round_id = ?").param(round).update();
        for (var position = 0; position < options.size(); position++) {
            jdbc.sql("insert into influence_option (round_id, option_id, position) values (?, ?, ?)")
                    .params(round, options.get(position), position)
                    .update();
        }
    }

    @Override
    public boolean uses(UUID option) {
        return jdbc.sql("select count(*) from influence_option where option_id = ?")
                        .param(option)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
