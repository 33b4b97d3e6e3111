package org.manof.partnership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manof.shared.LocalizedColumns;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The circles that the facilitators settled: one per lever and stakeholder, whichever workshop it was in. */
@Repository
class FinalCircles {
    private final JdbcClient jdbc;
    private final Clock clock;

    FinalCircles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Fixed(UUID stakeholderId, Circle circle) {}

    Map<UUID, Circle> of(UUID lever) {
        var fixed = new HashMap<UUID, Circle>();
        jdbc.sql("select stakeholder_id, circle from final_circle where lever_id = ?")
                .param(lever)
                .query(Rows.as(Fixed.class))
                .list()
                .forEach(row -> fixed.put(row.stakeholderId(), row.circle()));
        return Map.copyOf(fixed);
    }

    List<Partner> partners(UUID initiative) {
        return Rows.of(jdbc.sql("""
                select s.id, s.name, s.sector, s.level, f.lever_id, f.circle
                from final_circle f join stakeholder s on s.id = f.stakeholder_id
                where s.initiative_id = ? order by s.created_at, s.id, f.lever_id""")
                .param(initiative)
                .query((row, at) -> new Partner(
                        row.getObject("lever_id", UUID.class),
                        new Stakeholder(
                                row.getObject("id", UUID.class),
                                LocalizedColumns.fromJson(row.getString("name")),
                                row.getString("sector"),
                                Level.valueOf(row.getString("level"))),
                        Circle.valueOf(row.getString("circle")))));
    }

    void fix(UUID lever, UUID stakeholder, Circle circle, UUID account) {
        if (update(lever, stakeholder, circle, account) == 0 && insert(lever, stakeholder, circle, account) == 0) {
            var unused = update(lever, stakeholder, circle, account);
        }
    }

    void unfix(UUID lever, UUID stakeholder) {
        jdbc.sql("delete from final_circle where lever_id = ? and stakeholder_id = ?")
                .params(lever, stakeholder)
                .update();
    }

    private int update(UUID lever, UUID stakeholder, Circle circle, UUID account) {
        return jdbc.sql("""
                update final_circle set circle = ?, decided_by = ?, decided_at = ?
                where lever_id = ? and stakeholder_id = ?""")
                .params(circle.name(), account, OffsetDateTime.now(clock), lever, stakeholder)
                .update();
    }

    private int insert(UUID lever, UUID stakeholder, Circle circle, UUID account) {
        return jdbc.sql("""
                insert into final_circle (lever_id, stakeholder_id, circle, decided_by, decided_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(lever, stakeholder, circle.name(), account, OffsetDateTime.now(clock))
                .update();
    }
}
