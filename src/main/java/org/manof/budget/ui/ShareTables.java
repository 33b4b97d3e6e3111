package org.manof.budget.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.manof.budget.BudgetSheet;
import org.manof.budget.Share;
import org.manof.initiative.SectorPicture;
import org.manof.shared.ui.Languages;

/** The sums by lever, goal, year, funder and sector, to be opened when they are wanted. */
final class ShareTables extends Details {
    private final Div tables = new Div();
    private List<SectorPicture> sectors = List.of();
    private final BudgetTable levers = table("budget.byLever", "report.lever");
    private final BudgetTable goals = table("budget.byGoal", "report.goal");
    private final BudgetTable years = table("budget.byYear", "plan.field.YEAR");
    private final BudgetTable funders = table("budget.byFunder", "budget.field.FUNDER");
    private final BudgetTable bySector =
            new BudgetTable(getTranslation("budget.bySector"), getTranslation("budget.sector"), this::sector);

    ShareTables() {
        addClassName("budget-shares");
        setSummaryText(getTranslation("budget.shares"));
        tables.addClassName("stack");
        tables.add(new BarKey(), levers, goals, years, funders, bySector);
        add(tables);
    }

    void draw(BudgetSheet sheet, List<SectorPicture> known) {
        sectors = known;
        var total = sheet.total();
        levers.show(sheet.byLever(), total);
        goals.show(sheet.byGoal(), total);
        years.show(sheet.byYear(), total);
        // Nobody can say who lacks what is missing.
        funders.show(sheet.byFunder(), total.money());
        bySector.show(sheet.bySector(), total.money());
    }

    private BudgetTable table(String caption, String what) {
        return new BudgetTable(getTranslation(caption), getTranslation(what), this::name);
    }

    private String name(Share share) {
        var name = share.name().in(Languages.current());
        return name.isEmpty() ? getTranslation("budget.nobody") : name;
    }

    private String sector(Share share) {
        return sectors.stream()
                .filter(sector -> sector.code().equals(share.key()))
                .map(sector -> sector.name().in(Languages.current()))
                .findFirst()
                .orElseGet(() -> getTranslation("budget.sector.unknown"));
    }
}
