package org.manof.budget;

import java.util.UUID;
import org.manof.workplan.Body;

/**
 * Money for one action of the plan in one year.
 *
 * @param amount whole shekels, more than none
 * @param funder a stakeholder, somebody in free text, or nobody yet
 * @param sector the code of the funder's sector; empty where that is not known
 */
public record BudgetLine(
        UUID id,
        UUID row,
        int year,
        long amount,
        MoneySource source,
        MoneyState state,
        Body funder,
        String sector,
        String note) {}
