package org.manof.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.budget.BudgetLine;
import org.manof.budget.BudgetRow;
import org.manof.shared.Ids;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.People;
import org.manof.workplan.ui.Order;

/** An action of the plan with the money for it; redraws in place, so that nobody loses what they type. */
final class RowCard extends Article {
    private final @Nullable BudgetHands hands;
    private final UUID row;
    private final List<Integer> years;
    private final Div head = new Div();
    private final Div lines = new Div();
    private final Map<UUID, LineCells> cells = new HashMap<>();
    private final Button back = new Button(getTranslation("budget.restore"));
    private @Nullable BudgetRow drawn;
    private @Nullable UUID taken;

    /** Without {@code hands} it is only read. */
    RowCard(@Nullable BudgetHands hands, UUID row, List<Integer> years) {
        this.hands = hands;
        this.row = row;
        this.years = years;
        addClassNames("card", "stack", "budget-row");
        head.addClassNames("row", "budget-row-head");
        lines.addClassName("budget-lines");
        back.addClickListener(_ -> restore());
        back.setVisible(false);
        add(head, lines);
        if (hands != null) {
            add(adding(hands));
        }
    }

    void draw(BudgetRow now) {
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
            write(hands, now.lines());
        }
    }

    /** A line that somebody else took out stays here for as long as it holds what is not saved. */
    private void write(BudgetHands writing, List<BudgetLine> now) {
        var wanted = new ArrayList<Component>();
        for (var line : now) {
            var cell = cells.computeIfAbsent(
                    line.id(), id -> new LineCells(writing, id, years, () -> remove(writing, id)));
            cell.draw(line);
            wanted.add(cell);
        }
        cells.values().removeIf(cell -> !wanted.contains(cell) && !cell.held());
        cells.values().stream().filter(cell -> !wanted.contains(cell)).forEach(wanted::add);
        Order.arrange(lines, wanted);
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

    private void remove(BudgetHands writing, UUID line) {
        taken = line;
        back.setVisible(true);
        writing.remove(line);
        back.focus();
    }

    private void restore() {
        if (hands != null && taken != null) {
            hands.restore(taken);
        }
        taken = null;
        back.setVisible(false);
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassNames("muted", "small");
        return note;
    }
}
