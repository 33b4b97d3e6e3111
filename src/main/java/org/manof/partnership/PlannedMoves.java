package org.manof.partnership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moves that were put into the plan. What they say is in the plan; here is only that they are, and as which row. */
@Repository
class PlannedMoves {
    private final JdbcClient jdbc;
    private final Clock clock;

    PlannedMoves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The stakeholders around a lever whose move is in the plan. */
    Set<UUID> of(UUID lever) {
        return Set.copyOf(Rows.of(jdbc.sql("select stakeholder_id from circle_move where lever_id = ?")
                .param(lever)
                .query(UUID.class)));
    }

    Optional<UUID> row(UUID lever, UUID stakeholder) {
        return jdbc.sql("select row_id from circle_move where lever_id = ? and stakeholder_id = ?")
                .params(lever, stakeholder)
                .query(UUID.class)
                .optional();
    }

    /** False if it is there already, perhaps by another workshop at the same moment. */
    boolean add(UUID lever, UUID stakeholder, UUID row, UUID account) {
        return jdbc.sql("""
                insert into circle_move (lever_id, stakeholder_id, row_id, wanted_by, wanted_at) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                        .params(lever, stakeholder, row, account, OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void remove(UUID lever, UUID stakeholder) {
        jdbc.sql("delete from circle_move where lever_id = ? and stakeholder_id = ?")
                .params(lever, stakeholder)
                .update();
    }
}
