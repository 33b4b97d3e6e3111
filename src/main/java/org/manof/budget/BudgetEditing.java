package org.manof.budget;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workplan.KnownBodies;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanPicture;
import org.manof.workplan.Plans;
import org.manof.workshop.DeskChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators change in the budget, each cell for itself. */
@Service
public class BudgetEditing {
    private final Membership membership;
    private final DeskChanges changes;
    private final BudgetLines lines;
    private final Plans plans;
    private final KnownBodies funders;
    private final Clock clock;

    BudgetEditing(
            Membership membership,
            DeskChanges changes,
            BudgetLines lines,
            Plans plans,
            KnownBodies funders,
            Clock clock) {
        this.membership = membership;
        this.changes = changes;
        this.lines = lines;
        this.plans = plans;
        this.funders = funders;
        this.clock = clock;
    }

    /** Adds a line in the year of its action; refuses an amount that is none, and an action that is not in the plan. */
    @Transactional
    public void add(Actor actor, UUID initiative, NewLine line) {
        begin(actor, initiative);
        var action = planned(plans.picture(initiative), line.row());
        lines.add(new StoredLine(
                line.id(),
                initiative,
                line.row(),
                action.year(),
                BudgetRules.amount(line.amount()),
                line.source(),
                line.state(),
                null,
                "",
                "",
                false,
                OffsetDateTime.now(clock)));
    }

    /**
     * Writes one cell if it still holds {@code before}, what the writer started from. If somebody else changed it meanwhile nothing is
     * written, and theirs comes back. A removed line takes text too, so that none is lost.
     */
    @Transactional
    public Edited save(
            Actor actor, UUID initiative, UUID line, BudgetField field, String before, String mine, Language reader) {
        begin(actor, initiative);
        var stored = lines.find(initiative, line).orElseThrow(Refusal::notFound);
        var now = field.of(BudgetSheets.line(stored, funders.known(initiative)), reader);
        return switch (field) {
            case AMOUNT -> {
                var amount = BudgetRules.amount(mine);
                yield Edited.put(now, digits(before), Long.toString(amount), _ -> lines.amount(line, amount));
            }
            case SOURCE -> Edited.put(now, before, mine, written -> lines.source(line, BudgetRules.source(written)));
            case STATE -> Edited.put(now, before, mine, written -> lines.state(line, BudgetRules.state(written)));
            case YEAR -> {
                var years = plans.picture(initiative).years();
                yield Edited.put(now, before, mine, written -> lines.year(line, BudgetRules.year(written, years)));
            }
            case NOTE -> Edited.put(now, before, BudgetRules.note(mine), written -> lines.note(line, written));
            case FUNDER -> {
                var funder = funders.written(initiative, mine, BudgetRules.FUNDER, reader);
                yield Edited.put(
                        now,
                        before,
                        Text.line(mine),
                        _ -> lines.funder(line, funder.stakeholder(), KnownBodies.text(funder)));
            }
        };
    }

    /** Takes a line out of the budget; it is kept, and {@link #restore} puts it back. */
    @Transactional
    public void remove(Actor actor, UUID initiative, UUID line) {
        remove(actor, initiative, line, true);
    }

    @Transactional
    public void restore(Actor actor, UUID initiative, UUID line) {
        remove(actor, initiative, line, false);
    }

    private void remove(Actor actor, UUID initiative, UUID line, boolean removed) {
        begin(actor, initiative);
        lines.remove(lines.find(initiative, line).orElseThrow(Refusal::notFound).id(), removed);
    }

    private void begin(Actor actor, UUID initiative) {
        membership.requireFacilitator(actor, initiative);
        changes.begin(Budgets.TABLE, initiative);
    }

    /** The action as it is in the plan now; refuses a foreign one, and one that was taken out. */
    static PlanLine planned(PlanPicture plan, UUID row) {
        return plan.sheet().lines().stream()
                .filter(line -> line.id().equals(row))
                .findFirst()
                .orElseThrow(() -> Refusal.of("refusal.budget.row"));
    }

    /** An amount as digits, however it was shown. */
    private static String digits(String shown) {
        return Long.toString(BudgetRules.amount(shown));
    }
}
