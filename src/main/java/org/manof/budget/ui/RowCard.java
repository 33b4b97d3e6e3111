package org.manof.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.budget.BudgetLine;
import org.manof.budget.BudgetedAction;
import org.manof.shared.Ids;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.People;
import org.manof.shared.ui.PutBack;
import org.manof.workplan.ui.WrittenList;

/** An action of the plan with the money for it; redraws in place, so that nobody loses what they type. */
final class RowCard extends Article {
    private final @Nullable BudgetHands hands;
    private final UUID row;
    private final List<Integer> years;
    private final Div head = new Div();
    private final Div lines = new Div();
    private final WrittenList<BudgetLine, LineCells> cells;
    private final PutBack back = new PutBack(getTranslation("budget.restore"), this::restore);
    private @Nullable BudgetedAction drawn;

    /** Without {@code hands} it is only read. */
    RowCard(@Nullable BudgetHands hands, UUID row, List<Integer> years) {
        this.hands = hands;
        this.row = row;
        this.years = years;
        addClassNames("card", "stack", "budget-row");
        head.addClassNames("row", "budget-row-head");
        lines.addClassName("budget-lines");
        cells = new WrittenList<>(lines, BudgetLine::id, line -> line(Objects.requireNonNull(hands), line.id()));
        add(head, lines);
        if (hands != null) {
            add(adding(hands));
        }
    }

    void draw(BudgetedAction now) {
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        head.removeAll();
        var title = new H4(People.text(now.action().action()));
        title.addClassName("grow");
        head.add(title, Isolated.number(now.action().year()));
        if (now.costed()) {
            head.add(Amounts.list(this, now.sums()));
            if (now.action().budget() == null) {
                head.add(note("budget.noCell"));
            }
        } else {
            head.add(note("budget.noNeed"));
        }
        if (hands == null) {
            lines.removeAll();
            now.lines().forEach(line -> lines.add(new ReadLine(line)));
        } else {
            cells.show(now.lines());
        }
    }

    private Div adding(BudgetHands writing) {
        var amount = LineCells.digits();
        amount.setPlaceholder(getTranslation("budget.field.AMOUNT"));
        amount.setAriaLabel(getTranslation("budget.add.amount"));
        var add = new Button(getTranslation("budget.add"), VaadinIcon.PLUS.create());
        add.addClickListener(_ -> {
            if (writing.add(Ids.next(), row, amount.getValue())) {
                amount.clear();
            }
        });
        var form = new Div(amount, add, back);
        form.addClassName("row");
        return form;
    }

    private LineCells line(BudgetHands writing, UUID line) {
        return new LineCells(writing, line, years, () -> {
            writing.remove(line);
            back.offer(line);
        });
    }

    private void restore(UUID line) {
        Objects.requireNonNull(hands).restore(line);
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassNames("muted", "small");
        return note;
    }
}
