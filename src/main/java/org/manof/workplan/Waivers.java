package org.manof.workplan;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which holes of the draft's rows may stay open, and why. */
@Repository
class Waivers {
    private final JdbcClient jdbc;

    Waivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiver(UUID rowId, Hole hole, String reason) {}

    /** The reasons by row and hole. */
    Map<UUID, Map<Hole, String>> of(UUID initiative) {
        var byRow = new HashMap<UUID, Map<Hole, String>>();
        Rows.of(jdbc.sql("select " + Rows.columns("waiver", Waiver.class)
                                + " from plan_waiver waiver join plan_row on plan_row.id = waiver.row_id"
                                + " where plan_row.initiative_id = ?")
                        .param(initiative)
                        .query(Rows.as(Waiver.class)))
                .forEach(waiver -> byRow.computeIfAbsent(waiver.rowId(), _ -> new HashMap<>())
                        .put(waiver.hole(), waiver.reason()));
        return byRow;
    }

    /** Gives a hole its reason, in place of one that it had. */
    void put(UUID row, Hole hole, String reason, String by, OffsetDateTime at) {
        remove(row, hole);
        jdbc.sql("insert into plan_waiver (row_id, hole, reason, waived_by, waived_at) values (?, ?, ?, ?, ?)")
                .params(row, hole.name(), reason, by, at)
                .update();
    }

    void remove(UUID row, Hole hole) {
        jdbc.sql("delete from plan_waiver where row_id = ? and hole = ?")
                .params(row, hole.name())
                .update();
    }
}
