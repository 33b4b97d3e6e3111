package org.manof.lever;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The levers that were chosen; the key lets each be chosen once. Levers taken back out of the gallery are passed over. */
@Repository
class ChosenRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ChosenRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False if it was chosen already. */
    boolean add(UUID lever, UUID workshop, UUID goal, @Nullable String reason, UUID account) {
        return add(new ChosenRow(lever, workshop, goal, reason, account, OffsetDateTime.now(clock)));
    }

    /** As it was made; false if the lever is chosen. */
    boolean add(ChosenRow choice) {
        return jdbc.sql("""
                insert into chosen_lever (lever_id, goal_id, reason, chosen_by, chosen_at)
                values (:lever, :goal, :reason, :account, :now) on conflict do nothing""")
                        .param("lever", choice.leverId())
                        .param("goal", choice.goalId())
                        .param("reason", choice.reason())
                        .param("account", choice.chosenBy())
                        .param("now", choice.chosenAt())
                        .update()
                == 1;
    }

    /** Whether any lever, one that left the gallery too, was chosen for the goal. */
    boolean anyFor(UUID goal) {
        return jdbc.sql("select count(*) from chosen_lever where goal_id = ?")
                        .param(goal)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void reason(UUID lever, @Nullable String reason) {
        jdbc.sql("update chosen_lever set reason = :reason where lever_id = :lever")
                .param("reason", reason, java.sql.Types.VARCHAR)
                .param("lever", lever)
                .update();
    }

    void delete(UUID lever) {
        jdbc.sql("delete from chosen_lever where lever_id = ?").param(lever).update();
    }

    Optional<ChosenRow> find(UUID lever) {
        return rows("l.id", lever).stream().findFirst();
    }

    List<ChosenRow> ofWorkshop(UUID workshop) {
        return rows("l.workshop_id", workshop);
    }

    List<ChosenRow> ofInitiative(UUID initiative) {
        return rows("l.initiative_id", initiative);
    }

    private List<ChosenRow> rows(String column, UUID id) {
        return Rows.of(jdbc.sql("""
                select c.lever_id, l.workshop_id, c.goal_id, c.reason, c.chosen_by, c.chosen_at
                from chosen_lever c join lever l on l.id = c.lever_id
                where l.published_round is not null and\s""" + column + " = ? order by c.chosen_at, c.lever_id")
                .param(id)
                .query(Rows.as(ChosenRow.class)));
    }
}
