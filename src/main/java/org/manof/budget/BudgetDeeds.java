package org.manof.budget;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.DeskChanges;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Takes back a line that a facilitator made of an offer, unless somebody has written in it since. */
@Component
class BudgetDeeds implements DeedKind {
    static final String TAKE = "deed.budget.take";

    private final BudgetLines lines;
    private final DeskChanges changes;
    private final Workshops workshops;

    BudgetDeeds(BudgetLines lines, DeskChanges changes, Workshops workshops) {
        this.lines = lines;
        this.changes = changes;
        this.workshops = workshops;
    }

    /** The line as it was made; its time of birth tells nothing. */
    record Taken(
            UUID line,
            UUID row,
            int year,
            long amount,
            MoneySource source,
            @Nullable UUID funder,
            String funderText,
            String note,
            String bearer) {
        static Taken of(StoredLine line, String bearer) {
            return new Taken(
                    line.id(),
                    line.rowId(),
                    line.budgetYear(),
                    line.amount(),
                    line.source(),
                    line.funderId(),
                    line.funderText(),
                    line.note(),
                    bearer);
        }

        boolean stands(StoredLine line) {
            return line.rowId().equals(row)
                    && line.budgetYear() == year
                    && line.amount() == amount
                    && line.source() == source
                    && line.state() == MoneyState.IDEA
                    && Objects.equals(line.funderId(), funder)
                    && line.funderText().equals(funderText)
                    && line.note().equals(note)
                    && !line.removed();
        }
    }

    @Override
    public Set<String> keys() {
        return Set.of(TAKE);
    }

    @Override
    public void undo(Deed deed) {
        var initiative = workshops.initiativeOf(deed.workshop());
        changes.within(Budgets.TABLE, initiative);
        var taken = deed.before(Taken.class);
        if (lines.find(initiative, taken.line()).filter(taken::stands).isEmpty()) {
            throw DeedKind.builtUpon();
        }
        lines.delete(taken.line());
    }

    @Override
    public String about(Deed deed, Language reader) {
        return deed.before(Taken.class).bearer();
    }
}
