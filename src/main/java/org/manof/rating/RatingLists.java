package org.manof.rating;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.ComponentUser;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The shortlists of the rounds. */
@Repository
class RatingLists implements ComponentUser {
    private final JdbcClient jdbc;

    RatingLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Option(UUID optionId) {}

    void put(UUID round, List<UUID> options) {
        jdbc.sql("delete from rating_option where round_id = ?").param(round).update();
        for (var option : options) {
            jdbc.sql("insert into rating_option (round_id, option_id, position) values (?, ?, ?)")
                    .param(round)
                    .param(option)
                    .param(options.indexOf(option))
                    .update();
        }
    }

    @Override
    public boolean uses(UUID option) {
        return jdbc.sql("select count(*) from rating_option where option_id = ?")
                        .param(option)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<UUID> of(UUID round) {
        return jdbc
                .sql("select option_id from rating_option where round_id = ? order by position")
                .param(round)
                .query(Rows.as(Option.class))
                .list()
                .stream()
                .map(Option::optionId)
                .toList();
    }
}
