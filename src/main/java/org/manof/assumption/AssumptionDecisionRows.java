package org.manof.assumption;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided about assumptions; the key lets each have one decision. */
@Repository
class AssumptionDecisionRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    AssumptionDecisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A decision with the assumption that it is about. */
    record Decided(
            UUID id,
            UUID workshopId,
            String content,
            Verdict verdict,
            @Nullable String reason) {}

    /** A decision with who took it and when. */
    record Stored(
            UUID assumptionId, Verdict verdict, @Nullable String reason, UUID decidedBy, OffsetDateTime decidedAt) {}

    /** Writes a decision over the one before; callers hold the workshop's row. */
    void put(UUID assumption, Verdict verdict, @Nullable String reason, UUID account) {
        put(new Stored(assumption, verdict, reason, account, OffsetDateTime.now(clock)));
    }

    /** As it was taken; writes over the one before. */
    void put(Stored decision) {
        delete(decision.assumptionId());
        jdbc.sql("""
                insert into assumption_decision (assumption_id, verdict, reason, decided_by, decided_at)
                values (:assumption, :verdict, :reason, :account, :now)""")
                .param("assumption", decision.assumptionId())
                .param("verdict", decision.verdict().name())
                .param("reason", decision.reason())
                .param("account", decision.decidedBy())
                .param("now", decision.decidedAt())
                .update();
    }

    Optional<Stored> find(UUID assumption) {
        return jdbc.sql("select " + Rows.columns(Stored.class) + " from assumption_decision where assumption_id = ?")
                .param(assumption)
                .query(Rows.as(Stored.class))
                .optional();
    }

    void delete(UUID assumption) {
        jdbc.sql("delete from assumption_decision where assumption_id = ?")
                .param(assumption)
                .update();
    }

    List<Decided> ofWorkshop(UUID workshop) {
        return decided("a.workshop_id", workshop);
    }

    List<Decided> ofInitiative(UUID initiative) {
        return decided("a.initiative_id", initiative);
    }

    /** In the order of the gallery, newest workshop last; what was taken back out of the gallery is passed over. */
    private List<Decided> decided(String column, UUID id) {
        return Rows.of(jdbc.sql("""
                select a.id, a.workshop_id, a.content, d.verdict, d.reason
                from assumption_decision d join assumption a on a.id = d.assumption_id
                where a.published_round is not null and\s""" + column + " = ? order by a.created_at, a.id")
                .param(id)
                .query(Rows.as(Decided.class)));
    }
}
