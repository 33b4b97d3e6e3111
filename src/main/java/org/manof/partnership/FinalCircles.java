package org.manof.partnership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A settled circle with who settled it and when. */
    record Stored(UUID leverId, UUID stakeholderId, Circle circle, UUID decidedBy, OffsetDateTime decidedAt) {}

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

    /** Another workshop may settle the same at that moment: the later one stands. */
    void fix(UUID lever, UUID stakeholder, Circle circle, UUID account) {
        fix(new Stored(lever, stakeholder, circle, account, OffsetDateTime.now(clock)));
    }

    /** As it was settled. */
    void fix(Stored settled) {
        if (update(settled) == 0 && insert(settled) == 0) {
            var unused = update(settled);
        }
    }

    Optional<Stored> find(UUID lever, UUID stakeholder) {
        return jdbc.sql("select " + Rows.columns(Stored.class)
                        + " from final_circle where lever_id = ? and stakeholder_id = ?")
                .params(lever, stakeholder)
                .query(Rows.as(Stored.class))
                .optional();
    }

    void unfix(UUID lever, UUID stakeholder) {
        jdbc.sql("delete from final_circle where lever_id = ? and stakeholder_id = ?")
                .params(lever, stakeholder)
                .update();
    }

    private int update(Stored to) {
        return jdbc.sql("""
                update final_circle set circle = ?, decided_by = ?, decided_at = ?
                where lever_id = ? and stakeholder_id = ?""")
                .params(to.circle().name(), to.decidedBy(), to.decidedAt(), to.leverId(), to.stakeholderId())
                .update();
    }

    private int insert(Stored to) {
        return jdbc.sql("""
                insert into final_circle (lever_id, stakeholder_id, circle, decided_by, decided_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(to.leverId(), to.stakeholderId(), to.circle().name(), to.decidedBy(), to.decidedAt())
                .update();
    }
}
