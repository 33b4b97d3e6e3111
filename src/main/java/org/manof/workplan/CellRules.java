package org.manof.workplan;

import org.manof.initiative.InitiativeReader;
import org.manof.shared.Refusal;
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

    CellRules(InitiativeReader initiatives, ExecutingBodies bodies) {
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

    private CellValue.Year year(PlanRow row, CellValue.Year year) {
        var years = Plans.years(initiatives.read(row.initiativeId()));
        if (!years.contains(year.year())) {
            throw Refusal.of(
                    "refusal.plan.year",
                    years.getFirst().toString(),
                    years.getLast().toString());
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
        if (bodies.of(row.initiativeId(), row.leverId()).stream()
                .noneMatch(inner -> stakeholder.equals(inner.stakeholder()))) {
            throw Refusal.of("refusal.plan.circle");
        }
        return body;
    }
}
