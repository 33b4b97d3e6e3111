package org.manof.budget;

import java.util.List;

/**
 * What everyone may see of the budget.
 *
 * @param seq raised by every change of the budget and of the plan, whichever workshop it was made in
 * @param years the years in which money may come
 * @param aside the money for actions that were taken out of the plan, which counts nowhere
 * @param offers how many offers wait, never which
 */
public record BudgetPicture(long seq, List<Integer> years, BudgetSheet sheet, long aside, Offers offers) {
    public BudgetPicture {
        years = List.copyOf(years);
    }

    /** What a phone draws of it: an offer of somebody else changes nothing there. */
    public BudgetPicture onPhones() {
        return new BudgetPicture(0, years, sheet, 0, Offers.NONE);
    }

    /** The same with the offers of one activity. */
    BudgetPicture with(Offers waiting) {
        return new BudgetPicture(seq, years, sheet, aside, waiting);
    }
}
