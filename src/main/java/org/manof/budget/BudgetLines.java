package org.manof.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the budgets. */
@Repository
class BudgetLines {
    private static final String SELECT = "select " + Rows.columns(StoredLine.class) + " from budget_line";

    private final JdbcClient jdbc;

    BudgetLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All lines, removed ones too, oldest first. */
    List<StoredLine> of(UUID initiative) {
        return Rows.of(jdbc.sql(SELECT + " where initiative_id = ? order by created_at, id")
                .param(initiative)
                .query(Rows.as(StoredLine.class)));
    }

    Optional<StoredLine> find(UUID initiative, UUID line) {
        return jdbc.sql(SELECT + " where id = ? and initiative_id = ?")
                .params(line, initiative)
                .query(Rows.as(StoredLine.class))
                .optional();
    }

    /** Adds a line; one of this id that is there already stays as it is. */
    void add(StoredLine line) {
        jdbc.sql("""
                insert into budget_line (id, initiative_id, row_id, budget_year, amount, source, state, funder_id, funder_text,
                  note, removed, created_at)
                values (:id, :initiative, :row, :year, :amount, :source, :state, cast(:funder as uuid), :funderText, :note,
                  :removed, :now)
                on conflict do nothing""")
                .param("id", line.id())
                .param("initiative", line.initiativeId())
                .param("row", line.rowId())
                .param("year", line.budgetYear())
                .param("amount", line.amount())
                .param("source", line.source().name())
                .param("state", line.state().name())
                .param("funder", line.funderId())
                .param("funderText", line.funderText())
                .param("note", line.note())
                .param("removed", line.removed())
                .param("now", line.createdAt())
                .update();
    }

    void amount(UUID line, long amount) {
        jdbc.sql("update budget_line set amount = ? where id = ?")
                .params(amount, line)
                .update();
    }

    void year(UUID line, int year) {
        jdbc.sql("update budget_line set budget_year = ? where id = ?")
                .params(year, line)
                .update();
    }

    void source(UUID line, MoneySource source) {
        jdbc.sql("update budget_line set source = ? where id = ?")
                .params(source.name(), line)
                .update();
    }

    void state(UUID line, MoneyState state) {
        jdbc.sql("update budget_line set state = ? where id = ?")
                .params(state.name(), line)
                .update();
    }

    void note(UUID line, String note) {
        jdbc.sql("update budget_line set note = ? where id = ?")
                .params(note, line)
                .update();
    }

    void funder(UUID line, @Nullable UUID stakeholder, String text) {
        jdbc.sql("update budget_line set funder_id = cast(:funder as uuid), funder_text = :text where id = :id")
                .param("funder", stakeholder)
                .param("text", text)
                .param("id", line)
                .update();
    }

    void remove(UUID line, boolean removed) {
        jdbc.sql("update budget_line set removed = ? where id = ?")
                .params(removed, line)
                .update();
    }

    void delete(UUID line) {
        jdbc.sql("delete from budget_line where id = ?").param(line).update();
    }

    /** Whether any line names the stakeholder as its funder, a removed one too, since it can come back. */
    boolean anyBy(UUID stakeholder) {
        return any("funder_id = ?", stakeholder);
    }

    /** Whether any line is for the action. */
    boolean anyFor(UUID row) {
        return any("row_id = ?", row);
    }

    private boolean any(String condition, UUID id) {
        return jdbc.sql("select count(*) from budget_line where " + condition)
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
