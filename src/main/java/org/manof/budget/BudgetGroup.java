package org.manof.budget;

import java.util.List;
import java.util.UUID;
import org.manof.shared.Localized;

/**
 * The actions of one lever, or of one strand of the partnership.
 *
 * @param id the lever's; of a strand one that is always the same
 * @param goal the lever's goal; of all strands one and the same, named for the partnership
 */
public record BudgetGroup(UUID id, Localized title, UUID goal, Localized goalText, List<BudgetedAction> rows) {
    public BudgetGroup {
        rows = List.copyOf(rows);
    }

    public Sums sums() {
        return rows.stream().map(BudgetedAction::sums).reduce(Sums.NONE, Sums::plus);
    }
}
