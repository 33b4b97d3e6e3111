package org.manof.budget;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manof.partnership.Stakeholder;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.workplan.KnownBodies;
import org.manof.workplan.PlanGroup;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanSheet;
import org.manof.workplan.StrandGroup;
import org.springframework.stereotype.Component;

/** Puts the plan and the money for it together. */
@Component
class BudgetSheets {
    private final BudgetLines lines;
    private static final String PARTNERSHIP = "report.plan.partnership";

    private final KnownBodies funders;
    private final I18NProvider texts;

    BudgetSheets(BudgetLines lines, KnownBodies funders, I18NProvider texts) {
        this.texts = texts;
        this.lines = lines;
        this.funders = funders;
    }

    /** The lines that count, each with its action. */
    BudgetSheet of(UUID initiative, PlanSheet plan) {
        var known = funders.known(initiative);
        var byRow = standing(initiative).stream()
                .map(line -> line(line, known))
                .collect(Collectors.groupingBy(BudgetLine::row));
        return new BudgetSheet(Stream.concat(
                        plan.groups().stream().map(group -> group(group, byRow)),
                        plan.strands().stream().map(group -> group(group, byRow)))
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
                Localized.of(Language.HE, group.title()),
                group.goal(),
                group.goalText(),
                actions(group.lines(), byRow));
    }

    private BudgetGroup group(StrandGroup group, Map<UUID, List<BudgetLine>> byRow) {
        return new BudgetGroup(
                always("plan.strand." + group.strand().name()),
                said("plan.strand." + group.strand().name()),
                always(PARTNERSHIP),
                said(PARTNERSHIP),
                actions(group.lines(), byRow));
    }

    private static List<BudgetedAction> actions(List<PlanLine> lines, Map<UUID, List<BudgetLine>> byRow) {
        return lines.stream()
                .map(line -> new BudgetedAction(line, byRow.getOrDefault(line.id(), List.of())))
                .filter(row -> row.costed() || !row.action().action().isEmpty())
                .toList();
    }

    /** What the bundles say, in each of their languages. */
    private Localized said(String key) {
        return new Localized(Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(), language -> texts.getTranslation(key, language.locale()))));
    }

    private static UUID always(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
