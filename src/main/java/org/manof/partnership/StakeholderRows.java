package org.manof.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.LocalizedColumns;
import org.manof.shared.Rows;
import org.manof.workshop.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stakeholders of the initiatives, and the names that are taken. */
@Repository
class StakeholderRows {
    private static final String SEEN = "shown" + Reviews.notHidden("stakeholder");

    private final JdbcClient jdbc;
    private final Clock clock;

    StakeholderRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody's addition to the list, and whether it was let onto it. */
    record Added(Stakeholder stakeholder, UUID by, boolean shown) {}

    /** Those whom everybody sees. */
    List<Stakeholder> of(UUID initiative) {
        return Rows.of(jdbc.sql("select id, name, sector, level from stakeholder where initiative_id = ? and " + SEEN
                        + "order by created_at, id")
                .param(initiative)
                .query((row, at) -> stakeholder(row)));
    }

    /** Whom participants added in an activity, seen or not, oldest first. */
    List<Added> addedIn(UUID activity) {
        return Rows.of(jdbc.sql("""
                select id, name, sector, level, added_by, shown from stakeholder
                where added_in = ? and added_by is not null order by created_at, id""")
                .param(activity)
                .query((row, at) ->
                        new Added(stakeholder(row), row.getObject("added_by", UUID.class), row.getBoolean("shown"))));
    }

    /** Lets everybody see what was added in an activity, but for what is hidden, and what is to be read first. */
    void show(UUID activity, boolean readFirst) {
        jdbc.sql("update stakeholder set shown = true where added_in = ? and not shown"
                        + Reviews.passed("stakeholder", readFirst))
                .param(activity)
                .update();
    }

    /** Makes an addition its author's alone again. */
    void unshow(UUID stakeholder) {
        jdbc.sql("update stakeholder set shown = false where id = ?")
                .param(stakeholder)
                .update();
    }

    /** Whether somebody of this sector is on the list, seen or not. */
    boolean any(UUID initiative, String sector) {
        return jdbc.sql("select count(*) from stakeholder where initiative_id = ? and sector = ?")
                        .params(initiative, sector)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether it is on the list that everybody sees. */
    boolean exists(UUID initiative, UUID stakeholder) {
        return jdbc.sql("select count(*) from stakeholder where initiative_id = ? and id = ? and " + SEEN)
                        .param(initiative)
                        .param(stakeholder)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Adds one whom everybody sees at once, and nobody in the room added. */
    void add(UUID initiative, Stakeholder stakeholder) {
        add(initiative, stakeholder, null, null, true);
    }

    /** Adds one whom {@code addedBy} thought of in an activity, {@code shown} or to be read first. */
    void add(UUID initiative, Stakeholder stakeholder, @Nullable UUID addedBy, @Nullable UUID addedIn, boolean shown) {
        jdbc.sql("""
                insert into stakeholder (id, initiative_id, name, sector, level, added_by, added_in, shown, created_at)
                values (:id, :initiative, :name, :sector, :level, :by, :in, :shown, :now)""")
                .param("id", stakeholder.id())
                .param("initiative", initiative)
                .param("name", LocalizedColumns.toJson(stakeholder.name()))
                .param("sector", stakeholder.sector())
                .param("level", stakeholder.level().name())
                .param("by", addedBy, java.sql.Types.OTHER)
                .param("in", addedIn, java.sql.Types.OTHER)
                .param("shown", shown)
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

    /** Whether a facilitator has settled a circle of the stakeholder. */
    boolean settled(UUID stakeholder) {
        return jdbc.sql("select count(*) from final_circle where stakeholder_id = ?")
                        .param(stakeholder)
                        .query(Integer.class)
                        .single()
                > 0;
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

    private static Stakeholder stakeholder(ResultSet row) throws SQLException {
        return new Stakeholder(
                row.getObject("id", UUID.class),
                LocalizedColumns.fromJson(row.getString("name")),
                row.getString("sector"),
                Level.valueOf(row.getString("level")));
    }
}
