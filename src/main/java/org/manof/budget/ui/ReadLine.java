package org.manof.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.manof.budget.BudgetLine;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** A line to be read. */
final class ReadLine extends Div {
    ReadLine(BudgetLine line) {
        addClassNames("row", "budget-read");
        add(
                Amounts.money(line.amount()),
                new Span(getTranslation("budget.state." + line.state().name())),
                new Span(getTranslation("budget.source." + line.source().name())),
                People.text(line.funder().in(Languages.current())),
                Isolated.number(line.year()),
                People.text(line.note()));
    }
}
