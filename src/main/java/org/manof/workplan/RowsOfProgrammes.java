package org.manof.workplan;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.lever.ChosenLever;
import org.manof.partnership.Circle;
import org.manof.programme.ProgrammeDecided;
import org.manof.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each strategic programme a row of the draft: once, as long as there is that row. A programme that is strategic no longer loses it
 * if nobody has touched it since, else the row stays, and is the programme's again when it is strategic again.
 */
@Component
class RowsOfProgrammes {
    private final JdbcClient jdbc;
    private final PlanRows rows;
    private final PlanLevers levers;
    private final InitiativeReader initiatives;
    private final PlanChanges changes;

    RowsOfProgrammes(
            JdbcClient jdbc, PlanRows rows, PlanLevers levers, InitiativeReader initiatives, PlanChanges changes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.levers = levers;
        this.initiatives = initiatives;
        this.changes = changes;
    }

    /** Runs in the transaction of the decision, which holds the programme's row: no two of one programme run at a time. */
    @EventListener
    void decided(ProgrammeDecided event) {
        var row = rowOf(event).flatMap(id -> rows.find(event.initiative(), id));
        if (event.circle() == Circle.STRATEGIC) {
            if (row.isEmpty()) {
                levers.chosen(event.initiative()).stream()
                        .filter(chosen -> chosen.lever().equals(event.lever()))
                        .findFirst()
                        .ifPresent(lever -> add(event, lever));
            }
        } else {
            row.filter(present -> untouched(present, event)).ifPresent(present -> {
                rows.delete(present.id());
                changes.within(event.initiative());
            });
        }
    }

    private void add(ProgrammeDecided event, ChosenLever lever) {
        var id = Ids.next();
        rows.add(id, event.initiative(), lever, firstYear(event));
        var added = rows.find(event.initiative(), id).orElseThrow();
        var stored = rows.write(
                        id, PlanField.ACTION, new CellValue.Words(added.action()), new CellValue.Words(event.name()))
                && rows.write(id, PlanField.BODY, new CellValue.Who(Body.none()), new CellValue.Who(body(event)));
        if (!stored) {
            throw new IllegalStateException("a row that was added this moment holds something");
        }
        jdbc.sql("insert into programme_row (programme_id, row_id) values (?, ?)")
                .params(event.programme(), id)
                .update();
        changes.within(event.initiative());
    }

    private boolean untouched(PlanRow row, ProgrammeDecided event) {
        return row.action().equals(event.name())
                && Objects.equals(row.bodyId(), event.stakeholder())
                && row.bodyText().equals(event.stakeholder() == null ? event.body() : "")
                && row.planYear() == firstYear(event)
                && row.budget() == null
                && row.responsible().isEmpty()
                && !row.removed();
    }

    private Body body(ProgrammeDecided event) {
        var stakeholder = event.stakeholder();
        return stakeholder == null
                ? Body.named(event.body())
                : new Body(stakeholder, Body.none().name());
    }

    private int firstYear(ProgrammeDecided event) {
        return initiatives.read(event.initiative()).firstYear();
    }

    private Optional<UUID> rowOf(ProgrammeDecided event) {
        return jdbc.sql("select row_id from programme_row where programme_id = ?")
                .param(event.programme())
                .query(UUID.class)
                .optional();
    }
}
