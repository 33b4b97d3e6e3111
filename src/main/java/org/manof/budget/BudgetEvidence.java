package org.manof.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.manof.shared.Language;
import org.manof.shared.Shekels;
import org.springframework.stereotype.Component;

/** The budget is built once every action of the first year says what it needs and nothing of that is missing; later years are outline. */
@Component
class BudgetEvidence implements StepEvidence {
    private final Budgets budgets;
    private final InitiativeReader initiatives;

    BudgetEvidence(Budgets budgets, InitiativeReader initiatives) {
        this.budgets = budgets;
        this.initiatives = initiatives;
    }

    @Override
    public MethodStep step() {
        return MethodStep.BUDGET;
    }

    @Override
    public List<Lack> lacks(UUID initiative) {
        var first = initiatives.read(initiative).firstYear();
        var rows = budgets.whole(initiative).sheet().rows().stream()
                .filter(row -> row.action().year() == first)
                .toList();
        if (rows.isEmpty()) {
            return List.of(Lack.workshop(Budgets.KIND, "lack.budget.none"));
        }
        var lacks = new ArrayList<Lack>();
        var open = rows.stream().filter(row -> !row.costed()).count();
        if (open > 0) {
            lacks.add(Lack.workshop(Budgets.KIND, "lack.budget.need", open));
        }
        var lacking = rows.stream().filter(row -> row.sums().missing() > 0).toList();
        if (!lacking.isEmpty()) {
            var sums = lacking.stream().map(BudgetedAction::sums).reduce(Sums.NONE, Sums::plus);
            lacks.add(Lack.workshop(
                    Budgets.KIND,
                    "lack.budget.missing",
                    lacking.size(),
                    grouped(sums.missing()),
                    grouped(sums.asked())));
        }
        return List.copyOf(lacks);
    }

    private static String grouped(long shekels) {
        return Shekels.grouped(shekels, Language.HE);
    }
}
