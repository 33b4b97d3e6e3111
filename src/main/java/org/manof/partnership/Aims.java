package org.manof.partnership;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether an activity of circles asks for today or for where we want them: today until a facilitator turns it. */
@Repository
class Aims {
    private final JdbcClient jdbc;

    Aims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Aim of(UUID activity) {
        return jdbc.sql("select aim from circle_aim where activity_id = ?")
                .param(activity)
                .query(String.class)
                .optional()
                .map(Aim::valueOf)
                .orElse(Aim.NOW);
    }

    /** Inside a facilitator's decision, which holds the workshop's row: nobody writes beside it. */
    void set(UUID activity, Aim aim) {
        jdbc.sql("delete from circle_aim where activity_id = ?").param(activity).update();
        jdbc.sql("insert into circle_aim (activity_id, aim) values (?, ?)")
                .params(activity, aim.name())
                .update();
    }
}
