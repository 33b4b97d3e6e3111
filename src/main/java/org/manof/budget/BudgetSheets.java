package org.manof.budget;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.partnership.Stakeholder;
import org.manof.workplan.KnownBodies;
import org.manof.workplan.PlanGroup;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanSheet;
import org.springframework.stereotype.Component;

/** Puts the plan and the money for it together. */
@Component
class BudgetSheets {
    private final BudgetLines lines;
    private final KnownBodies funders;

    BudgetSheets(BudgetLines lines, KnownBodies funders) {
        this.lines = lines;
        this.funders = funders;
    }

    /** The lines that count, each with its action. */
    BudgetSheet of(UUID initiative, PlanSheet plan) {
        var known = funders.known(initiative);
        var byRow = standing(initiative).stream()
                .map(line -> line(line, known))
                .collect(Collectors.groupingBy(BudgetLine::row));
        return new BudgetSheet(plan.groups().stream()
                .map(group -> group(group, byRow))
                .filter(group -> !group.rows().isEmpty())
                .toList());
    }

    /** The money for actions that were taken out of the plan. */
    long aside(UUID initiative, PlanSheet plan) {
        var planned = plan.lines().stream().map(PlanLine::id).collect(Collectors.toSet());
        return standing(initiative).stream()
                .filter(line -> !planned.contains(line.rowId()))
                .mapToLong(StoredLine::amount)
                .sum();
    }

    /** A stored line as readers see it. */
    static BudgetLine line(StoredLine line, Map<UUID, Stakeholder> known) {
        var funder = line.funderId() == null ? null : known.get(line.funderId());
        return new BudgetLine(
                line.id(),
                line.rowId(),
                line.budgetYear(),
                line.amount(),
                line.source(),
                line.state(),
                KnownBodies.read(known, line.funderId(), line.funderText()),
                funder == null ? "" : funder.sector(),
                line.note());
    }

    private List<StoredLine> standing(UUID initiative) {
        return lines.of(initiative).stream().filter(line -> !line.removed()).toList();
    }

    private static BudgetGroup group(PlanGroup group, Map<UUID, List<BudgetLine>> byRow) {
        return new BudgetGroup(
                group.lever(),
                group.title(),
                group.goal(),
                group.goalText(),
                group.lines().stream()
                        .map(line -> new BudgetedAction(line, byRow.getOrDefault(line.id(), List.of())))
                        .filter(row -> row.costed() || !row.action().action().isEmpty())
                        .toList());
    }
}
