package org.manof.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Circle;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided about programmes: one decision for each. */
@Repository
class ProgrammeDecisionRows {
    private static final String SELECT = "select " + Rows.columns("d", Stored.class) + " from programme_decision d ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgrammeDecisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A decision with who took it and when. */
    record Stored(
            UUID programmeId, Circle circle, String reason, String leader, UUID decidedBy, OffsetDateTime decidedAt) {
        Decision decision() {
            return new Decision(circle, reason, leader);
        }
    }

    Optional<Stored> find(UUID programme) {
        return jdbc.sql(SELECT + "where d.programme_id = ?")
                .param(programme)
                .query(Rows.as(Stored.class))
                .optional();
    }

    /** The decisions of an initiative, by programme. */
    Map<UUID, Decision> of(UUID initiative) {
        return jdbc
                .sql(SELECT + "join programme p on p.id = d.programme_id where p.initiative_id = ?")
                .param(initiative)
                .query(Rows.as(Stored.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Stored::programmeId, Stored::decision));
    }

    Stored stored(UUID programme, Decision decision, UUID account) {
        return new Stored(
                programme, decision.circle(), decision.reason(), decision.leader(), account, OffsetDateTime.now(clock));
    }

    /** Writes a decision over the one before, null for none; callers hold the programme's row. */
    void put(UUID programme, @Nullable Stored decision) {
        jdbc.sql("delete from programme_decision where programme_id = ?")
                .param(programme)
                .update();
        if (decision != null) {
            jdbc.sql("""
                    insert into programme_decision (programme_id, circle, reason, leader, decided_by, decided_at)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            programme,
                            decision.circle().name(),
                            decision.reason(),
                            decision.leader(),
                            decision.decidedBy(),
                            decision.decidedAt())
                    .update();
        }
    }
}
