package org.manof.workplan;

import org.manof.initiative.InitiativeReader;
import org.manof.shared.Refusal;
import org.manof.shared.Shekels;
import org.manof.shared.Text;
import org.springframework.stereotype.Component;

/** What may stand in a cell. */
@Component
class CellRules {
    static final int ACTION = 300;
    static final int BODY = 100;
    static final int RESPONSIBLE = 80;

    private final InitiativeReader initiatives;
    private final ExecutingBodies bodies;
    private final PlanRows rows;
    private final DetailRows details;

    CellRules(InitiativeReader initiatives, ExecutingBodies bodies, PlanRows rows, DetailRows details) {
        this.rows = rows;
        this.details = details;
        this.initiatives = initiatives;
        this.bodies = bodies;
    }

    /** The value as it will be kept; refuses what is too long, out of the plan's years, no amount, or out of the lever's circles. */
    CellValue checked(PlanRow row, PlanField field, CellValue mine) {
        return switch (mine) {
            case CellValue.Words words ->
                new CellValue.Words(Text.limited(words.text(), field == PlanField.ACTION ? ACTION : RESPONSIBLE));
            case CellValue.Who who -> new CellValue.Who(body(row, who.body()));
            case CellValue.Year year -> year(row, year);
            case CellValue.Money money -> new CellValue.Money(Shekels.checked(money.shekels()));
        };
    }

    /** A row moves to another year without days of this one, and not beside another that goes on with the same row. */
    private CellValue.Year year(PlanRow row, CellValue.Year year) {
        var years = Plans.years(initiatives.read(row.initiativeId()));
        if (!years.contains(year.year())) {
            throw Refusal.of(
                    "refusal.plan.year",
                    years.getFirst().toString(),
                    years.getLast().toString());
        }
        if (year.year() == row.planYear()) {
            return year;
        }
        if (details.ofRow(row.id()).stream().anyMatch(detail -> detail.from() != null || detail.until() != null)) {
            throw Refusal.of("refusal.plan.dated", String.valueOf(row.planYear()));
        }
        if (row.carriedFrom() != null
                && rows.carried(row.carriedFrom(), year.year()).isPresent()) {
            throw Refusal.of("refusal.plan.carried", String.valueOf(year.year()));
        }
        return year;
    }

    private Body body(PlanRow row, Body body) {
        var stakeholder = body.stakeholder();
        if (stakeholder == null) {
            return Body.named(Text.limited(body.text(), BODY));
        }
        if (!bodies.names(row.initiativeId()).containsKey(stakeholder)) {
            throw Refusal.notFound();
        }
        var lever = row.leverId();
        if (lever != null
                && bodies.of(row.initiativeId(), lever).stream()
                        .noneMatch(inner -> stakeholder.equals(inner.stakeholder()))) {
            throw Refusal.of("refusal.plan.circle");
        }
        return body;
    }
}
