package org.manof.recruitment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which candidates could answer which components. */
@Repository
class CandidateGaps {
    private final JdbcClient jdbc;

    CandidateGaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Pair(UUID candidateId, UUID componentId) {}

    /** The components of each candidate of an initiative. */
    Map<UUID, Set<UUID>> of(UUID initiative) {
        return Rows.of(jdbc.sql("""
                        select g.candidate_id, g.component_id from candidate_gap g join candidate c on c.id = g.candidate_id
                        where c.initiative_id = ?""").param(initiative).query(Rows.as(Pair.class))).stream()
                .collect(Collectors.groupingBy(
                        Pair::candidateId, Collectors.mapping(Pair::componentId, Collectors.toUnmodifiableSet())));
    }

    boolean has(UUID candidate, UUID component) {
        return count(
                        "select count(*) from candidate_gap where candidate_id = ? and component_id = ?",
                        candidate,
                        component)
                > 0;
    }

    boolean anyFor(UUID component) {
        return count("select count(*) from candidate_gap where component_id = ?", component) > 0;
    }

    void put(UUID candidate, UUID component, boolean answers) {
        jdbc.sql(
                        answers
                                ? "insert into candidate_gap (candidate_id, component_id) values (?, ?) on conflict do nothing"
                                : "delete from candidate_gap where candidate_id = ? and component_id = ?")
                .params(candidate, component)
                .update();
    }

    /** Puts these components in place of those that were there. */
    void replace(UUID candidate, List<UUID> components) {
        jdbc.sql("delete from candidate_gap where candidate_id = ?")
                .param(candidate)
                .update();
        components.forEach(component -> put(candidate, component, true));
    }

    private int count(String sql, Object... ids) {
        return jdbc.sql(sql).params(ids).query(Integer.class).single();
    }
}
