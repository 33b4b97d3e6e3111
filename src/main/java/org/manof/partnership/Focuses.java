package org.manof.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which chosen lever an activity of circles is about: the facilitator's choice, else the first chosen. */
@Repository
class Focuses {
    private final JdbcClient jdbc;

    Focuses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if there is nothing to choose from. A lever that is no longer chosen is in nobody's focus. */
    Optional<LeverChoice> of(UUID activity, List<LeverChoice> levers) {
        var set = jdbc.sql("select lever_id from circle_focus where activity_id = ?")
                .param(activity)
                .query(UUID.class)
                .optional();
        return levers.stream()
                .filter(lever -> set.filter(lever.id()::equals).isPresent())
                .findFirst()
                .or(() -> levers.stream().findFirst());
    }

    /** Inside a facilitator's decision, which holds the workshop's row: nobody writes beside it. */
    void set(UUID activity, UUID lever) {
        var changed = jdbc.sql("update circle_focus set lever_id = ? where activity_id = ?")
                .params(lever, activity)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into circle_focus (activity_id, lever_id) values (?, ?)")
                    .params(activity, lever)
                    .update();
        }
    }
}
