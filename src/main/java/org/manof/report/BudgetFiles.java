package org.manof.report;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.budget.BudgetGroup;
import org.manof.budget.BudgetLine;
import org.manof.budget.BudgetedAction;
import org.manof.budget.Budgets;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.springframework.stereotype.Service;

/** The budget as a file, for staff of its initiative: a row for each line, and one for each action that has none. */
@Service
public class BudgetFiles {
    private static final List<String> COLUMNS = List.of(
            "report.goal",
            "report.lever",
            "plan.field.ACTION",
            "plan.field.YEAR",
            "budget.need",
            "budget.field.YEAR",
            "report.budget.amount",
            "budget.field.STATE",
            "budget.field.SOURCE",
            "budget.field.FUNDER",
            "budget.field.NOTE");

    private final Budgets budgets;
    private final Takeaway takeaway;

    BudgetFiles(Budgets budgets, Takeaway takeaway) {
        this.budgets = budgets;
        this.takeaway = takeaway;
    }

    /** The budget as it is now; to strangers it does not exist. */
    public NamedFile budget(Actor actor, UUID initiative, Language reader) {
        takeaway.require(actor, initiative);
        var header = COLUMNS.stream().map(key -> takeaway.text(key, reader)).toList();
        var rows = budgets.read(actor, initiative).sheet().groups().stream()
                .flatMap(group -> group.rows().stream().flatMap(row -> rows(group, row, reader)))
                .toList();
        return NamedFile.csv("manof-budget.csv", Csv.of(header, rows));
    }

    /** What an action needs stands in its first row alone, so that a spreadsheet adds it up once. */
    private Stream<List<String>> rows(BudgetGroup group, BudgetedAction row, Language reader) {
        if (row.lines().isEmpty()) {
            return Stream.of(Stream.concat(
                            action(group, row, Objects.toString(row.action().budget(), ""), reader),
                            Stream.of("", "", "", "", "", ""))
                    .toList());
        }
        return row.lines().stream().map(line -> {
            var first = line.equals(row.lines().getFirst());
            var need = first ? Long.toString(row.sums().need()) : "";
            return Stream.concat(action(group, row, need, reader), money(line, reader))
                    .toList();
        });
    }

    private static Stream<String> action(BudgetGroup group, BudgetedAction row, String need, Language reader) {
        return Stream.of(
                group.goalText().in(reader),
                group.title().in(reader),
                row.action().action(),
                String.valueOf(row.action().year()),
                need);
    }

    private Stream<String> money(BudgetLine line, Language reader) {
        return Stream.of(
                String.valueOf(line.year()),
                Long.toString(line.amount()),
                takeaway.text("budget.state." + line.state().name(), reader),
                takeaway.text("budget.source." + line.source().name(), reader),
                line.funder().in(reader),
                line.note());
    }
}
