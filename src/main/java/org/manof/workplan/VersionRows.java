package org.manof.workplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The finalised versions: added and read, never changed. */
@Repository
class VersionRows {
    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row of a version; texts that exist in several languages, the story, and what stands beside it are JSON. */
    record VersionRow(
            UUID versionId,
            int position,
            UUID rowId,
            @Nullable UUID leverId,
            @Nullable UUID goalId,
            String goal,
            String lever,
            @Nullable Strand strand,
            String action,
            String body,
            int planYear,
            @Nullable Long budget,
            String responsible,
            String story,
            @Nullable String beside) {}

    void add(UUID initiative, PlanVersion.Listed version) {
        jdbc.sql("""
                insert into plan_version (id, initiative_id, number, finalised_by, finalised_at)
                values (?, ?, ?, ?, ?)""")
                .params(version.id(), initiative, version.number(), version.finalisedBy(), version.finalisedAt())
                .update();
    }

    void add(VersionRow row) {
        jdbc.sql("""
                insert into plan_version_row (version_id, position, row_id, lever_id, goal_id, goal, lever, strand, action, body,
                  plan_year, budget, responsible, story, beside)
                values (:version, :position, :row, cast(:lever as uuid), cast(:goalId as uuid), :goal, :title,
                  cast(:strand as varchar), :action, :body, :year, cast(:budget as bigint), :responsible, :story, :beside)""")
                .param("version", row.versionId())
                .param("position", row.position())
                .param("row", row.rowId())
                .param("lever", row.leverId())
                .param("goalId", row.goalId())
                .param("goal", row.goal())
                .param("title", row.lever())
                .param("strand", row.strand() == null ? null : row.strand().name())
                .param("action", row.action())
                .param("body", row.body())
                .param("year", row.planYear())
                .param("budget", row.budget())
                .param("responsible", row.responsible())
                .param("story", row.story())
                .param("beside", row.beside())
                .update();
    }

    List<PlanVersion.Listed> of(UUID initiative) {
        return Rows.of(jdbc.sql("""
                select id, number, finalised_by, finalised_at from plan_version where initiative_id = ?
                order by number desc""").param(initiative).query(Rows.as(PlanVersion.Listed.class)));
    }

    Optional<PlanVersion.Listed> find(UUID initiative, int number) {
        return of(initiative).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** The versions without their authors' addresses, newest first. */
    List<PlanPicture.Mark> marks(UUID initiative) {
        return of(initiative).stream()
                .map(version -> new PlanPicture.Mark(
                        version.number(), version.finalisedAt().toInstant()))
                .toList();
    }

    List<VersionRow> rows(UUID version) {
        return Rows.of(jdbc.sql("select " + Rows.columns(VersionRow.class)
                        + " from plan_version_row where version_id = ? order by position")
                .param(version)
                .query(Rows.as(VersionRow.class)));
    }

    boolean any(UUID initiative) {
        return !of(initiative).isEmpty();
    }
}
