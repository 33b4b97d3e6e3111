package org.manof.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks, milestones and measures of the draft's rows. */
@Repository
class DetailRows {
    private static final String SELECT = "select " + Rows.columns("detail", DetailRow.class)
            + " from plan_detail detail join plan_row on plan_row.id = detail.row_id";

    private final JdbcClient jdbc;

    DetailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them as it is stored. */
    record DetailRow(
            UUID id,
            UUID rowId,
            DetailKind kind,
            String wording,
            String target,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay,
            boolean done,
            boolean removed) {
        PlanDetail detail() {
            return new PlanDetail(id, kind, wording, target, fromDay, untilDay, done);
        }
    }

    /** Those that are there, in order, by row. */
    Map<UUID, List<PlanDetail>> of(UUID initiative) {
        return Rows.of(jdbc.sql(
                                SELECT
                                        + " where plan_row.initiative_id = ? and not detail.removed order by detail.position, detail.id")
                        .param(initiative)
                        .query(Rows.as(DetailRow.class)))
                .stream()
                .collect(Collectors.groupingBy(
                        DetailRow::rowId, Collectors.mapping(DetailRow::detail, Collectors.toList())));
    }

    /** Those of one row, in order. */
    List<PlanDetail> ofRow(UUID row) {
        return Rows.of(jdbc.sql(SELECT
                                + " where detail.row_id = ? and not detail.removed order by detail.position, detail.id")
                        .param(row)
                        .query(Rows.as(DetailRow.class)))
                .stream()
                .map(DetailRow::detail)
                .toList();
    }

    /** One of them, removed or not. */
    Optional<DetailRow> find(UUID initiative, UUID detail) {
        return jdbc.sql(SELECT + " where detail.id = ? and plan_row.initiative_id = ?")
                .params(detail, initiative)
                .query(Rows.as(DetailRow.class))
                .optional();
    }

    /** Adds an empty one at the end; true unless one of this id was there already. */
    boolean add(UUID id, UUID row, DetailKind kind) {
        return jdbc.sql("""
                        insert into plan_detail (id, row_id, kind, position)
                        values (:id, :row, :kind,
                          (select coalesce(max(position), 0) + 1 from plan_detail where row_id = :row))
                        on conflict do nothing""")
                        .param("id", id)
                        .param("row", row)
                        .param("kind", kind.name())
                        .update()
                == 1;
    }

    /** Gives a row the measures of another, with ids of their own. */
    void copyMeasure(UUID id, UUID row, PlanDetail measure) {
        add(id, row, DetailKind.MEASURE);
        write(id, DetailField.TEXT, measure.text());
        write(id, DetailField.TARGET, measure.target());
    }

    /** Writes a value that was checked. */
    void write(UUID detail, DetailField field, String value) {
        switch (field) {
            case TEXT -> words("wording", detail, value);
            case TARGET -> words("target", detail, value);
            case FROM -> day("from_day", detail, value);
            case UNTIL -> day("until_day", detail, value);
            case DONE ->
                jdbc.sql("update plan_detail set done = ? where id = ?")
                        .params(Boolean.parseBoolean(value), detail)
                        .update();
        }
    }

    void remove(UUID detail, boolean removed) {
        jdbc.sql("update plan_detail set removed = ? where id = ?")
                .params(removed, detail)
                .update();
    }

    private void words(String column, UUID detail, String value) {
        jdbc.sql("update plan_detail set " + column + " = ? where id = ?")
                .params(value, detail)
                .update();
    }

    private void day(String column, UUID detail, String value) {
        jdbc.sql("update plan_detail set " + column + " = cast(:day as date) where id = :id")
                .param("day", value.isEmpty() ? null : value)
                .param("id", detail)
                .update();
    }
}
