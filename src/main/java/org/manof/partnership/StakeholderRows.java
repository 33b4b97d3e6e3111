package org.manof.partnership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.LocalizedColumns;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stakeholders of the initiatives, and the names that are taken. */
@Repository
class StakeholderRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    StakeholderRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Stakeholder> of(UUID initiative) {
        return Rows.of(jdbc.sql("""
                select id, name, sector, level from stakeholder where initiative_id = ? order by created_at, id""")
                .param(initiative)
                .query((row, at) -> new Stakeholder(
                        row.getObject("id", UUID.class),
                        LocalizedColumns.fromJson(row.getString("name")),
                        row.getString("sector"),
                        Level.valueOf(row.getString("level")))));
    }

    boolean exists(UUID initiative, UUID stakeholder) {
        return jdbc.sql("select count(*) from stakeholder where initiative_id = ? and id = ?")
                        .param(initiative)
                        .param(stakeholder)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(UUID initiative, Stakeholder stakeholder, @Nullable UUID addedBy) {
        jdbc.sql("""
                insert into stakeholder (id, initiative_id, name, sector, level, added_by, created_at)
                values (:id, :initiative, :name, :sector, :level, :by, :now)""")
                .param("id", stakeholder.id())
                .param("initiative", initiative)
                .param("name", LocalizedColumns.toJson(stakeholder.name()))
                .param("sector", stakeholder.sector())
                .param("level", stakeholder.level().name())
                .param("by", addedBy, java.sql.Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Waits for whoever is placing the stakeholder this moment, and keeps others from it; false if there is no such. */
    boolean lock(UUID stakeholder) {
        return jdbc.sql("select id from stakeholder where id = ? for update")
                .param(stakeholder)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Whether anybody, one who was taken out too, has placed the stakeholder, or a facilitator has settled their circle. */
    boolean placed(UUID stakeholder) {
        return jdbc.sql("""
                        select (select count(*) from placement where stakeholder_id = :id)
                          + (select count(*) from final_circle where stakeholder_id = :id)""").param("id", stakeholder).query(Integer.class).single() > 0;
    }

    /** The name is free again then. */
    void delete(UUID stakeholder) {
        jdbc.sql("delete from stakeholder where id = ?").param(stakeholder).update();
    }

    /** False if the initiative has an equal name already, perhaps by somebody who typed it at the same moment. */
    boolean name(UUID initiative, String key, UUID stakeholder) {
        return jdbc.sql("""
                insert into stakeholder_name (initiative_id, name_key, stakeholder_id) values (?, ?, ?)
                on conflict do nothing""").param(initiative).param(key).param(stakeholder).update() == 1;
    }
}
