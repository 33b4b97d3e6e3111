package org.manof.workplan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What staff changed in the drafts, in order. */
@Repository
class PlanJournal {
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanJournal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a change can still be taken back. */
    enum State {
        STANDS,
        UNDONE,
        /** Somebody changed the same since: it stays. */
        PASSED
    }

    private record Numbered(UUID id, long number) {}

    /** Keeps a change that was made under the plan's number. */
    void note(UUID initiative, long number, UUID account, List<CellChange> cells) {
        var id = Ids.next();
        jdbc.sql("insert into plan_change (id, initiative_id, number, account_id, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        initiative,
                        number,
                        account,
                        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .update();
        for (var place = 0; place < cells.size(); place++) {
            var cell = cells.get(place);
            jdbc.sql("""
                    insert into plan_change_cell (change_id, place, row_id, detail_id, field, before_value, after_value)
                    values (:change, :place, :row, cast(:detail as uuid), :field, :before, :after)""")
                    .param("change", id)
                    .param("place", place)
                    .param("row", cell.rowId())
                    .param("detail", cell.detailId())
                    .param("field", cell.field())
                    .param("before", cell.beforeValue())
                    .param("after", cell.afterValue())
                    .update();
        }
    }

    /** The latest change of somebody that stands, with cells that are still there. */
    Optional<UUID> latest(UUID initiative, UUID account) {
        return jdbc.sql("""
                        select id, number from plan_change
                        where initiative_id = ? and account_id = ? and state = 'STANDS'
                          and exists (select 1 from plan_change_cell where change_id = plan_change.id)
                        order by number desc fetch first 1 rows only""")
                .params(initiative, account)
                .query(Rows.as(Numbered.class))
                .optional()
                .map(Numbered::id);
    }

    List<CellChange> cells(UUID change) {
        return Rows.of(jdbc.sql("select " + Rows.columns(CellChange.class)
                        + " from plan_change_cell where change_id = ? order by place")
                .param(change)
                .query(Rows.as(CellChange.class)));
    }

    /** Whether somebody else has changed anything in the row, or in the detail if it is one, since a change was made. */
    boolean touchedSince(UUID change, CellChange cell) {
        return jdbc.sql("""
                        select count(*) from plan_change mine
                        join plan_change other on other.initiative_id = mine.initiative_id and other.number > mine.number
                          and other.account_id <> mine.account_id and other.state <> 'UNDONE'
                        join plan_change_cell cell on cell.change_id = other.id
                        where mine.id = :change and cell.row_id = :row
                          and (cast(:detail as uuid) is null or cell.detail_id = cast(:detail as uuid))""")
                        .param("change", change)
                        .param("row", cell.rowId())
                        .param("detail", cell.detailId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void settle(UUID change, State state) {
        jdbc.sql("update plan_change set state = ? where id = ?")
                .params(state.name(), change)
                .update();
    }
}
