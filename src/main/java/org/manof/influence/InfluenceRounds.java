package org.manof.influence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of asking, each with the components that it asks about. */
@Repository
class InfluenceRounds {
    private final JdbcClient jdbc;

    InfluenceRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InfluenceRoundRow> of(UUID activity) {
        return Rows.of(jdbc.sql("select " + Rows.columns(InfluenceRoundRow.class)
                        + " from influence_round where activity_id = ? order by number")
                .param(activity)
                .query(Rows.as(InfluenceRoundRow.class)));
    }

    /** The newest round that was opened in the activity's round {@code turn}. */
    Optional<InfluenceRoundRow> latest(UUID activity, int turn) {
        return of(activity).stream().filter(round -> round.turn() == turn).reduce((_, later) -> later);
    }

    void add(UUID activity, int number, int turn, int size) {
        jdbc.sql("insert into influence_round (id, activity_id, number, turn, size) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), activity, number, turn, size)
                .update();
    }

    void size(UUID round, int size) {
        jdbc.sql("update influence_round set size = ? where id = ?")
                .params(size, round)
                .update();
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

    /** Whether a component is asked about in any round, in whatever workshop. */
    boolean anyWith(UUID option) {
        return jdbc.sql("select count(*) from influence_option where option_id = ?")
                        .param(option)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void seen(UUID round, OffsetDateTime at) {
        jdbc.sql("update influence_round set seen_at = ? where id = ?")
                .params(at, round)
                .update();
    }
}
