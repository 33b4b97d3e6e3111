package org.manof.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The milestones. */
@Repository
class MilestoneRows {
    private static final String SELECT = "select " + Rows.columns(StoredMilestone.class) + " from evaluation_milestone";

    private final JdbcClient jdbc;

    MilestoneRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All milestones, removed ones too, the first day first. */
    List<StoredMilestone> of(UUID initiative) {
        return Rows.of(jdbc.sql(SELECT + " where initiative_id = ? order by due_on, created_at, id")
                .param(initiative)
                .query(Rows.as(StoredMilestone.class)));
    }

    Optional<StoredMilestone> find(UUID initiative, UUID milestone) {
        return jdbc.sql(SELECT + " where id = ? and initiative_id = ?")
                .params(milestone, initiative)
                .query(Rows.as(StoredMilestone.class))
                .optional();
    }

    /** Adds a milestone; one of this id that is there already stays as it is. */
    void add(StoredMilestone milestone) {
        jdbc.sql("""
                insert into evaluation_milestone (id, initiative_id, goal_id, row_id, content, due_on, created_at)
                values (:id, :initiative, :goal, cast(:row as uuid), :content, :day, :now) on conflict do nothing""")
                .param("id", milestone.id())
                .param("initiative", milestone.initiativeId())
                .param("goal", milestone.goalId())
                .param("row", milestone.rowId())
                .param("content", milestone.content())
                .param("day", milestone.dueOn())
                .param("now", milestone.createdAt())
                .update();
    }

    void content(UUID milestone, String content) {
        jdbc.sql("update evaluation_milestone set content = ? where id = ?")
                .params(content, milestone)
                .update();
    }

    void day(UUID milestone, LocalDate day) {
        jdbc.sql("update evaluation_milestone set due_on = ? where id = ?")
                .params(day, milestone)
                .update();
    }

    void goal(UUID milestone, UUID goal) {
        jdbc.sql("update evaluation_milestone set goal_id = ? where id = ?")
                .params(goal, milestone)
                .update();
    }

    void row(UUID milestone, @Nullable UUID row) {
        jdbc.sql("update evaluation_milestone set row_id = cast(:row as uuid) where id = :id")
                .param("row", row)
                .param("id", milestone)
                .update();
    }

    void remove(UUID milestone, boolean removed) {
        jdbc.sql("update evaluation_milestone set removed = ? where id = ?")
                .params(removed, milestone)
                .update();
    }
}
