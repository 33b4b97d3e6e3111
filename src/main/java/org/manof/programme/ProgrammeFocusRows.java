package org.manof.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which lever an activity is about: a mapping all the time, a vote round by round. */
@Repository
class ProgrammeFocusRows {
    /** The turn of a mapping, which has no rounds. */
    static final int MAPPING = 0;

    private final JdbcClient jdbc;

    ProgrammeFocusRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round of a vote that was about some lever. */
    record Turn(UUID activityId, int turn) {}

    /** What was chosen for the turn itself. */
    Optional<UUID> of(UUID activity, int turn) {
        return jdbc.sql("select lever_id from programme_focus where activity_id = ? and turn = ?")
                .params(activity, turn)
                .query(UUID.class)
                .optional();
    }

    /** Null for nobody's choice. Inside a facilitator's step or decision, which holds the workshop's row: nobody writes beside it. */
    void set(UUID activity, int turn, @Nullable UUID lever) {
        jdbc.sql("delete from programme_focus where activity_id = ? and turn = ?")
                .params(activity, turn)
                .update();
        if (lever != null) {
            jdbc.sql("insert into programme_focus (activity_id, turn, lever_id) values (?, ?, ?)")
                    .params(activity, turn, lever)
                    .update();
        }
    }

    /** The rounds of votes about a lever, newest first within an activity. */
    List<Turn> about(UUID lever) {
        return Rows.of(jdbc.sql("""
                select activity_id, turn from programme_focus where lever_id = ? and turn > 0 order by activity_id, turn desc""").param(lever).query(Rows.as(Turn.class)));
    }
}
