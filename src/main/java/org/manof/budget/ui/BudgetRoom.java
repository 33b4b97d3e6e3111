package org.manof.budget.ui;

import java.util.List;
import java.util.UUID;
import org.manof.budget.BudgetEditing;
import org.manof.budget.BudgetOffers;
import org.manof.budget.Budgets;
import org.manof.budget.SimulatedGiver;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.SectorPicture;
import org.manof.presence.Presence;
import org.manof.security.Accounts;
import org.manof.workshop.Seats;
import org.springframework.stereotype.Component;

/** What the screens of the budget call. */
@Component
record BudgetRoom(
        Budgets budgets,
        BudgetEditing editing,
        BudgetOffers offers,
        SimulatedGiver simulated,
        Seats seats,
        Presence presence,
        InitiativeReader initiatives,
        Accounts accounts) {
    /** The sectors of an initiative whose staff reads its budget. */
    List<SectorPicture> sectors(UUID initiative) {
        return initiatives.read(initiative).sectors();
    }
}
