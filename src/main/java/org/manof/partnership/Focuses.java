package org.manof.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        var set = set(activity);
        return levers.stream()
                .filter(lever -> set.filter(lever.id()::equals).isPresent())
                .findFirst()
                .or(() -> levers.stream().findFirst());
    }

    /** The lever that a facilitator turned the room to, whether it is chosen still or not. */
    Optional<UUID> set(UUID activity) {
        return jdbc.sql("select lever_id from circle_focus where activity_id = ?")
                .param(activity)
                .query(UUID.class)
                .optional();
    }

    /** Null for nobody's choice. Inside a facilitator's decision, which holds the workshop's row: nobody writes beside it. */
    void set(UUID activity, @Nullable UUID lever) {
        jdbc.sql("delete from circle_focus where activity_id = ?")
                .param(activity)
                .update();
        if (lever != null) {
            jdbc.sql("insert into circle_focus (activity_id, lever_id) values (?, ?)")
                    .params(activity, lever)
                    .update();
        }
    }
}
