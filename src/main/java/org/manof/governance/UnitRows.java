package org.manof.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of the models. Written only in transactions that hold the model. */
@Repository
class UnitRows {
    private static final String SELECT = "select " + Rows.columns(UnitRow.class) + " from model_unit";

    private final JdbcClient jdbc;

    UnitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an initiative in their order, those that were taken out among them. */
    List<UnitRow> of(UUID initiative) {
        return Rows.of(jdbc.sql(SELECT + " where initiative_id = ? order by position, id")
                .param(initiative)
                .query(Rows.as(UnitRow.class)));
    }

    Optional<UnitRow> find(UUID initiative, UUID unit) {
        return jdbc.sql(SELECT + " where id = ? and initiative_id = ?")
                .params(unit, initiative)
                .query(Rows.as(UnitRow.class))
                .optional();
    }

    /** False if there is one of this id already. */
    boolean add(UnitRow row) {
        return with(jdbc.sql("""
                        insert into model_unit (id, initiative_id, kind, place, lever_id, goal_id, about, name, purpose, rhythm,
                          position, removed)
                        values (:id, :initiative, :kind, :place, cast(:lever as uuid), cast(:goal as uuid), :about, :name, :purpose,
                          :rhythm, :position, :removed)
                        on conflict do nothing"""), row)
                        .param("initiative", row.initiativeId())
                        .param("lever", row.leverId())
                        .param("goal", row.goalId())
                        .update()
                == 1;
    }

    /** Puts {@code row} in place of what is stored under its id; what the unit is there for stays. */
    void put(UnitRow row) {
        with(jdbc.sql("""
                update model_unit set kind = :kind, place = :place, about = :about, name = :name, purpose = :purpose,
                  rhythm = :rhythm, position = :position, removed = :removed
                where id = :id"""), row).update();
    }

    void delete(UUID unit) {
        jdbc.sql("delete from model_unit where id = ?").param(unit).update();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, UnitRow row) {
        var rhythm = row.rhythm();
        return statement
                .param("id", row.id())
                .param("kind", row.kind().name())
                .param("place", row.place().name())
                .param("about", row.about())
                .param("name", row.name())
                .param("purpose", row.purpose())
                .param("rhythm", rhythm == null ? null : rhythm.name(), java.sql.Types.VARCHAR)
                .param("position", row.position())
                .param("removed", row.removed());
    }
}
