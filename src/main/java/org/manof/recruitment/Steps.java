package org.manof.recruitment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of each candidate's status. Written by whoever holds the candidate's row. */
@Repository
class Steps {
    private final JdbcClient jdbc;
    private final Clock clock;

    Steps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(
            UUID candidateId,
            int step,
            CandidateStatus fromStatus,
            CandidateStatus toStatus,
            @Nullable String reason,
            UUID accountId,
            OffsetDateTime takenAt) {}

    /** The number of the last step; 0 before the first. */
    int last(UUID candidate) {
        return jdbc.sql("select coalesce(max(step), 0) from candidate_step where candidate_id = ?")
                .param(candidate)
                .query(Integer.class)
                .single();
    }

    void add(UUID candidate, CandidateStatus from, CandidateStatus to, @Nullable String reason, UUID account) {
        jdbc.sql("""
                insert into candidate_step (candidate_id, step, from_status, to_status, reason, account_id, taken_at)
                values (:candidate, :step, :from, :to, :reason, :account, :now)""")
                .param("candidate", candidate)
                .param("step", last(candidate) + 1)
                .param("from", from.name())
                .param("to", to.name())
                .param("reason", reason, java.sql.Types.VARCHAR)
                .param("account", account)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void delete(UUID candidate, int step) {
        jdbc.sql("delete from candidate_step where candidate_id = ? and step = ?")
                .params(candidate, step)
                .update();
    }

    /** Whether any candidate of the initiative was ever checked. */
    boolean checked(UUID initiative) {
        return jdbc.sql("""
                        select count(*) from candidate_step s join candidate c on c.id = s.candidate_id
                        where c.initiative_id = ? and s.to_status = 'CHECKED'""").param(initiative).query(Integer.class).single() > 0;
    }

    /** Each candidate's steps, oldest first. */
    Map<UUID, List<Row>> of(UUID initiative) {
        return Rows.of(jdbc.sql("select " + Rows.columns("s", Row.class)
                                + " from candidate_step s join candidate c on c.id = s.candidate_id"
                                + " where c.initiative_id = ? order by s.candidate_id, s.step")
                        .param(initiative)
                        .query(Rows.as(Row.class)))
                .stream()
                .collect(Collectors.groupingBy(Row::candidateId));
    }
}
