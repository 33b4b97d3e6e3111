package org.manof.budget;

import java.util.List;
import org.manof.workplan.PlanLine;

/** An action of the plan with the money for it. What it needs is its budget cell; where that is empty, all the money that is spoken of. */
public record BudgetedAction(PlanLine action, List<BudgetLine> lines) {
    public BudgetedAction {
        lines = List.copyOf(lines);
    }

    /** Whether anybody has said what it needs, in the plan or here. */
    public boolean costed() {
        return action.budget() != null || !lines.isEmpty();
    }

    public Sums sums() {
        var money = lines.stream().map(Sums::of).reduce(Sums.NONE, Sums::plus);
        var cell = action.budget();
        return money.against(cell == null ? money.spokenOf() : cell);
    }
}
