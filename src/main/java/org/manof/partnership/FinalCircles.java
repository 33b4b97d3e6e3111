package org.manof.partnership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The circles that the facilitators settled: one per lever, stakeholder and aim, whichever workshop it was in. */
@Repository
class FinalCircles {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final StakeholderRows stakeholders;

    FinalCircles(JdbcClient jdbc, Clock clock, StakeholderRows stakeholders) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.stakeholders = stakeholders;
    }

    /** A settled circle with who settled it and when. One that a log noted before there were aims has none: it was today's. */
    record Stored(UUID leverId, UUID stakeholderId, Circle circle, UUID decidedBy, OffsetDateTime decidedAt, Aim aim) {
        Stored {
            aim = Objects.requireNonNullElse(aim, Aim.NOW);
        }
    }

    /** A settled circle without its history. */
    record Fixed(UUID leverId, UUID stakeholderId, Circle circle, Aim aim) {}

    Map<UUID, Circle> of(UUID lever, Aim aim) {
        var fixed = new HashMap<UUID, Circle>();
        jdbc.sql("select " + Rows.columns(Fixed.class) + " from final_circle where lever_id = ? and aim = ?")
                .params(lever, aim.name())
                .query(Rows.as(Fixed.class))
                .list()
                .forEach(row -> fixed.put(row.stakeholderId(), row.circle()));
        return Map.copyOf(fixed);
    }

    /** All that is settled about the initiative's stakeholders. */
    List<Fixed> all(UUID initiative) {
        return Rows.of(jdbc.sql("select " + Rows.columns("f", Fixed.class) + " " + """
                from final_circle f join stakeholder s on s.id = f.stakeholder_id
                where s.initiative_id = ? order by s.created_at, s.id, f.lever_id""")
                .param(initiative)
                .query(Rows.as(Fixed.class)));
    }

    /** Today's partners. */
    List<Partner> partners(UUID initiative) {
        var known =
                stakeholders.of(initiative).stream().collect(Collectors.toMap(Stakeholder::id, Function.identity()));
        return all(initiative).stream()
                .filter(row -> row.aim() == Aim.NOW && known.containsKey(row.stakeholderId()))
                .map(row -> new Partner(
                        row.leverId(), Objects.requireNonNull(known.get(row.stakeholderId())), row.circle()))
                .toList();
    }

    /** Another workshop may settle the same at that moment: the later one stands. */
    void fix(UUID lever, UUID stakeholder, Aim aim, Circle circle, UUID account) {
        fix(new Stored(lever, stakeholder, circle, account, OffsetDateTime.now(clock), aim));
    }

    /** As it was settled. */
    void fix(Stored settled) {
        if (update(settled) == 0 && insert(settled) == 0) {
            var unused = update(settled);
        }
    }

    Optional<Stored> find(UUID lever, UUID stakeholder, Aim aim) {
        return jdbc.sql("select " + Rows.columns(Stored.class)
                        + " from final_circle where lever_id = ? and stakeholder_id = ? and aim = ?")
                .params(lever, stakeholder, aim.name())
                .query(Rows.as(Stored.class))
                .optional();
    }

    void unfix(UUID lever, UUID stakeholder, Aim aim) {
        jdbc.sql("delete from final_circle where lever_id = ? and stakeholder_id = ? and aim = ?")
                .params(lever, stakeholder, aim.name())
                .update();
    }

    private int update(Stored to) {
        return jdbc.sql("""
                update final_circle set circle = ?, decided_by = ?, decided_at = ?
                where lever_id = ? and stakeholder_id = ? and aim = ?""")
                .params(
                        to.circle().name(),
                        to.decidedBy(),
                        to.decidedAt(),
                        to.leverId(),
                        to.stakeholderId(),
                        to.aim().name())
                .update();
    }

    private int insert(Stored to) {
        return jdbc.sql("""
                insert into final_circle (lever_id, stakeholder_id, circle, decided_by, decided_at, aim)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        to.leverId(),
                        to.stakeholderId(),
                        to.circle().name(),
                        to.decidedBy(),
                        to.decidedAt(),
                        to.aim().name())
                .update();
    }
}
