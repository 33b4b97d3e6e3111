package org.manof.recruitment;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found out about candidates, a row for each item about which somebody said something. */
@Repository
class Checks {
    private final JdbcClient jdbc;

    Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID candidateId, FeasibilityItem item, CheckAnswer answer, String note) {}

    Map<UUID, Map<FeasibilityItem, Check>> of(UUID initiative) {
        var all = new HashMap<UUID, Map<FeasibilityItem, Check>>();
        Rows.of(jdbc.sql(
                                "select " + Rows.columns("k", Row.class)
                                        + " from candidate_check k join candidate c on c.id = k.candidate_id where c.initiative_id = ?")
                        .param(initiative)
                        .query(Rows.as(Row.class)))
                .forEach(row -> all.computeIfAbsent(row.candidateId(), _ -> new EnumMap<>(FeasibilityItem.class))
                        .put(row.item(), new Check(row.answer(), row.note())));
        return all;
    }

    Check find(UUID candidate, FeasibilityItem item) {
        return jdbc.sql("select " + Rows.columns(Row.class)
                        + " from candidate_check where candidate_id = ? and item = ?")
                .params(candidate, item.name())
                .query(Rows.as(Row.class))
                .optional()
                .map(row -> new Check(row.answer(), row.note()))
                .orElse(Check.NONE);
    }

    /** Whether anything of the checklist is answered. */
    boolean any(UUID candidate) {
        return jdbc.sql("select count(*) from candidate_check where candidate_id = ? and answer <> 'UNKNOWN'")
                        .param(candidate)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Callers hold the candidate's row. */
    void put(UUID candidate, FeasibilityItem item, Check check) {
        jdbc.sql("delete from candidate_check where candidate_id = ? and item = ?")
                .params(candidate, item.name())
                .update();
        if (!check.equals(Check.NONE)) {
            jdbc.sql("insert into candidate_check (candidate_id, item, answer, note) values (?, ?, ?, ?)")
                    .params(candidate, item.name(), check.answer().name(), check.note())
                    .update();
        }
    }
}
