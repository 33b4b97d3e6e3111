package org.manof.budget;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.manof.partnership.StakeholderLeaving;
import org.manof.workplan.RowUser;
import org.manof.workshop.DeedKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what lines are about: their years, the actions that they are for, and the stakeholders who bring the money. */
@Component
class BudgetKept implements PartHolder, RowUser {
    private final BudgetLines lines;
    private final OfferRows offers;

    BudgetKept(BudgetLines lines, OfferRows offers) {
        this.lines = lines;
        this.offers = offers;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return part instanceof Part.OfYear(var year)
                        && lines.of(initiative).stream().anyMatch(line -> line.budgetYear() == year)
                ? Optional.of("refusal.edit.budgeted")
                : Optional.empty();
    }

    @Override
    public boolean uses(UUID row) {
        return lines.anyFor(row) || offers.anyFor(row);
    }

    @EventListener
    void leaving(StakeholderLeaving event) {
        if (lines.anyBy(event.stakeholder())) {
            throw DeedKind.builtUpon();
        }
    }
}
