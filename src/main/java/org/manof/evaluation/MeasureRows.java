package org.manof.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The measures and their targets. */
@Repository
class MeasureRows {
    private static final String SELECT = "select " + Rows.columns(StoredMeasure.class) + " from evaluation_measure";

    private final JdbcClient jdbc;

    MeasureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number to reach in one year. */
    record Target(UUID measureId, int targetYear, BigDecimal target) {}

    /** All measures, removed ones too, oldest first. */
    List<StoredMeasure> of(UUID initiative) {
        return Rows.of(jdbc.sql(SELECT + " where initiative_id = ? order by created_at, id")
                .param(initiative)
                .query(Rows.as(StoredMeasure.class)));
    }

    Optional<StoredMeasure> find(UUID initiative, UUID measure) {
        return jdbc.sql(SELECT + " where id = ? and initiative_id = ?")
                .params(measure, initiative)
                .query(Rows.as(StoredMeasure.class))
                .optional();
    }

    /** The numbers to reach, by measure and year. */
    Map<UUID, Map<Integer, BigDecimal>> targets(UUID initiative) {
        return Rows.of(jdbc.sql("select " + Rows.columns("t", Target.class)
                                + " from evaluation_target t join evaluation_measure m on m.id = t.measure_id"
                                + " where m.initiative_id = ?")
                        .param(initiative)
                        .query(Rows.as(Target.class)))
                .stream()
                .collect(
                        Collectors.groupingBy(Target::measureId, Collectors.toMap(Target::targetYear, Target::target)));
    }

    /** Adds a measure; one of this id that is there already stays as it is. */
    void add(StoredMeasure measure) {
        jdbc.sql("""
                insert into evaluation_measure (id, initiative_id, goal_id, definition, kind, subject, frequency, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        measure.id(),
                        measure.initiativeId(),
                        measure.goalId(),
                        measure.definition(),
                        measure.kind().name(),
                        measure.subject().name(),
                        measure.frequency().name(),
                        measure.createdAt())
                .update();
    }

    /** Writes words or the name of a constant; owner and baseline are written by themselves. */
    void write(UUID measure, MeasureField field, String text) {
        var column = switch (field) {
            case DEFINITION -> "definition";
            case KIND -> "kind";
            case SUBJECT -> "subject";
            case UNIT -> "unit";
            case BASELINE_NOTE -> "baseline_note";
            case SOURCE -> "source";
            case FREQUENCY -> "frequency";
            case BASELINE, OWNER -> throw new IllegalArgumentException(field.name());
        };
        jdbc.sql("update evaluation_measure set " + column + " = ? where id = ?")
                .params(text, measure)
                .update();
    }

    void baseline(UUID measure, @Nullable BigDecimal number) {
        jdbc.sql("update evaluation_measure set baseline = cast(:number as numeric(18, 3)) where id = :id")
                .param("number", number)
                .param("id", measure)
                .update();
    }

    void owner(UUID measure, @Nullable UUID stakeholder, String text) {
        jdbc.sql("update evaluation_measure set owner_id = cast(:owner as uuid), owner_text = :text where id = :id")
                .param("owner", stakeholder)
                .param("text", text)
                .param("id", measure)
                .update();
    }

    /** Writes the number to reach in a year; null for none. Callers hold the plan's lock. */
    void target(UUID measure, int year, @Nullable BigDecimal number) {
        jdbc.sql("delete from evaluation_target where measure_id = ? and target_year = ?")
                .params(measure, year)
                .update();
        if (number != null) {
            jdbc.sql("insert into evaluation_target (measure_id, target_year, target) values (?, ?, ?)")
                    .params(measure, year, number)
                    .update();
        }
    }

    void remove(UUID measure, boolean removed) {
        jdbc.sql("update evaluation_measure set removed = ? where id = ?")
                .params(removed, measure)
                .update();
    }

    void delete(UUID measure) {
        jdbc.sql("delete from evaluation_measure where id = ?").param(measure).update();
    }

    boolean anyBy(UUID stakeholder) {
        return jdbc.sql("select count(*) from evaluation_measure where owner_id = ?")
                        .param(stakeholder)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
