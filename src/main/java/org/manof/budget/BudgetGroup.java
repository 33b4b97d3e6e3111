package org.manof.budget;

import java.util.List;
import java.util.UUID;
import org.manof.shared.Localized;

/** The actions of one lever. */
public record BudgetGroup(UUID lever, String title, UUID goal, Localized goalText, List<BudgetedAction> rows) {
    public BudgetGroup {
        rows = List.copyOf(rows);
    }

    public Sums sums() {
        return rows.stream().map(BudgetedAction::sums).reduce(Sums.NONE, Sums::plus);
    }
}
