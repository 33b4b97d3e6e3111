package org.manof.rehearsal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rehearsals that there are. The schema has so many places, and gives each account one for each workshop. */
@Repository
class RehearsalRows {
    /** How many rehearsals fit on the whole server, as the schema says. */
    static final int PLACES = 5;

    private static final String SELECT = "select " + Rows.columns(RehearsalRow.class) + " from rehearsal";

    private final JdbcClient jdbc;

    RehearsalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if every place is taken, or this account rehearses that workshop already. */
    boolean add(RehearsalRow row) {
        for (var place = 1; place <= PLACES; place++) {
            var added = jdbc.sql("""
                    insert into rehearsal (workshop_id, initiative_id, original_id, account_id, place, people, begun_at)
                    values (:workshop, :initiative, :original, :account, :place, :people, :now) on conflict do nothing""")
                    .param("workshop", row.workshopId())
                    .param("initiative", row.initiativeId())
                    .param("original", row.originalId())
                    .param("account", row.accountId())
                    .param("place", place)
                    .param("people", row.people())
                    .param("now", row.begunAt())
                    .update();
            if (added == 1) {
                return true;
            }
        }
        return false;
    }

    Optional<RehearsalRow> in(UUID workshop) {
        return jdbc.sql(SELECT + " where workshop_id = ?")
                .param(workshop)
                .query(Rows.as(RehearsalRow.class))
                .optional();
    }

    List<RehearsalRow> of(UUID account) {
        return Rows.of(jdbc.sql(SELECT + " where account_id = ? order by begun_at, workshop_id")
                .param(account)
                .query(Rows.as(RehearsalRow.class)));
    }

    List<RehearsalRow> begunBefore(OffsetDateTime moment) {
        return Rows.of(jdbc.sql(SELECT + " where begun_at < ?").param(moment).query(Rows.as(RehearsalRow.class)));
    }

    /** Has this node play what nobody has said to play since {@code stale}; gives all that are its own now. */
    List<RehearsalRow> claim(UUID node, OffsetDateTime now, OffsetDateTime stale) {
        jdbc.sql("""
                update rehearsal set played_by = :node, played_at = :now
                where played_by is null or played_by = :node or played_at < :stale""")
                .param("node", node)
                .param("now", now)
                .param("stale", stale)
                .update();
        return Rows.of(jdbc.sql(SELECT + " where played_by = ?").param(node).query(Rows.as(RehearsalRow.class)));
    }
}
