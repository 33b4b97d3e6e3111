package org.manof.workplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.lever.ChosenLever;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the drafts. */
@Repository
class PlanRows {
    private static final String SELECT = "select " + Rows.columns(PlanRow.class) + " from plan_row";

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanRow> of(UUID initiative) {
        return Rows.of(jdbc.sql(SELECT + " where initiative_id = ? order by position, id")
                .param(initiative)
                .query(Rows.as(PlanRow.class)));
    }

    Optional<PlanRow> find(UUID initiative, UUID row) {
        return jdbc.sql(SELECT + " where id = ? and initiative_id = ?")
                .params(row, initiative)
                .query(Rows.as(PlanRow.class))
                .optional();
    }

    /** Adds an empty row at the end; false if a row of this id is there already, which stays as it is. */
    boolean add(UUID id, UUID initiative, ChosenLever lever, int year) {
        return jdbc.sql("""
                insert into plan_row (id, initiative_id, lever_id, lever_title, goal_id, plan_year, position)
                values (:id, :initiative, :lever, :title, :goal, :year,
                  (select coalesce(max(position), 0) + 1 from plan_row where initiative_id = :initiative))
                on conflict do nothing""")
                        .param("id", id)
                        .param("initiative", initiative)
                        .param("lever", lever.lever())
                        .param("title", lever.title())
                        .param("goal", lever.goal())
                        .param("year", year)
                        .update()
                == 1;
    }

    /** As {@link #add(UUID, UUID, ChosenLever, int)} for the partnership's side. */
    boolean add(UUID id, UUID initiative, Strand strand, int year) {
        return jdbc.sql("""
                insert into plan_row (id, initiative_id, lever_title, strand, plan_year, position)
                values (:id, :initiative, '', :strand, :year,
                  (select coalesce(max(position), 0) + 1 from plan_row where initiative_id = :initiative))
                on conflict do nothing""")
                        .param("id", id)
                        .param("initiative", initiative)
                        .param("strand", strand.name())
                        .param("year", year)
                        .update()
                == 1;
    }

    /** Adds what goes on with a row in a year: the same words right behind it, under {@code id}. */
    void carry(UUID id, UUID from, int year) {
        jdbc.sql("""
                insert into plan_row (id, initiative_id, lever_id, lever_title, goal_id, strand, action, body_id, body_text,
                  plan_year, budget, responsible, position, carried_from)
                select cast(:id as uuid), initiative_id, lever_id, lever_title, goal_id, strand, action, body_id, body_text,
                  cast(:year as int), budget, responsible, position, id
                from plan_row where id = :from""").param("id", id).param("from", from).param("year", year).update();
    }

    /** The row, removed or not, that goes on with another in a year. */
    Optional<PlanRow> carried(UUID from, int year) {
        return jdbc.sql(SELECT + " where carried_from = ? and plan_year = ?")
                .params(from, year)
                .query(Rows.as(PlanRow.class))
                .optional();
    }

    void remove(UUID row, boolean removed) {
        jdbc.sql("update plan_row set removed = ? where id = ?")
                .params(removed, row)
                .update();
    }

    void delete(UUID row) {
        jdbc.sql("delete from plan_row where id = ?").param(row).update();
    }

    /** Lets the rows of a lever follow it to another goal or title. */
    void follow(UUID initiative, ChosenLever lever) {
        jdbc.sql("update plan_row set goal_id = ?, lever_title = ? where initiative_id = ? and lever_id = ?")
                .params(lever.goal(), lever.title(), initiative, lever.lever())
                .update();
    }

    /** Whether any row names the stakeholder as its executing body. */
    boolean anyBy(UUID stakeholder) {
        return jdbc.sql("select count(*) from plan_row where body_id = ?")
                        .param(stakeholder)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Writes {@code mine} if the cell still holds {@code before}; false if it holds something else. */
    boolean write(UUID row, PlanField field, CellValue before, CellValue mine) {
        return switch (field) {
            case ACTION -> words("action", row, before, mine);
            case RESPONSIBLE -> words("responsible", row, before, mine);
            case YEAR -> number("plan_year", row, ((CellValue.Year) before).year(), ((CellValue.Year) mine).year());
            case BUDGET -> number("budget", row, shekels(before), shekels(mine));
            case BODY -> body(row, ((CellValue.Who) before).body(), ((CellValue.Who) mine).body());
        };
    }

    private boolean words(String column, UUID row, CellValue before, CellValue mine) {
        return jdbc.sql("update plan_row set " + column + " = :mine where id = :id and " + column
                                + " is not distinct from :before")
                        .param("mine", ((CellValue.Words) mine).text())
                        .param("id", row)
                        .param("before", ((CellValue.Words) before).text())
                        .update()
                == 1;
    }

    private boolean number(String column, UUID row, @Nullable Number before, @Nullable Number mine) {
        return jdbc.sql("update plan_row set " + column + " = cast(:mine as bigint) where id = :id and " + column
                                + " is not distinct from cast(:before as bigint)")
                        .param("mine", mine)
                        .param("id", row)
                        .param("before", before)
                        .update()
                == 1;
    }

    private boolean body(UUID row, Body before, Body mine) {
        return jdbc.sql("""
                        update plan_row set body_id = cast(:mine as uuid), body_text = :mineText
                        where id = :id and body_id is not distinct from cast(:before as uuid)
                          and body_text is not distinct from :beforeText""")
                        .param("mine", mine.stakeholder())
                        .param("mineText", mine.text())
                        .param("id", row)
                        .param("before", before.stakeholder())
                        .param("beforeText", before.text())
                        .update()
                == 1;
    }

    private static @Nullable Long shekels(CellValue value) {
        return ((CellValue.Money) value).shekels();
    }
}
