package org.manof.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.manof.budget.BudgetGroup;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** Above the actions of a lever: its goal, its title, its sums. */
final class LeverHead extends Div {
    private @Nullable BudgetGroup drawn;

    LeverHead() {
        addClassName("budget-lever");
    }

    void draw(BudgetGroup group) {
        if (group.equals(drawn)) {
            return;
        }
        drawn = group;
        removeAll();
        var reader = Languages.current();
        var goal = new Paragraph(
                new Span(getTranslation("plan.goal") + " "),
                People.text(group.goalText().in(reader)));
        goal.addClassNames("muted", "small");
        var title = new H3(
                new Span(getTranslation("plan.lever") + " "),
                People.text(group.title().in(reader)));
        var words = new Div(goal, title);
        words.addClassName("grow");
        add(words, Amounts.list(this, group.sums()));
    }
}
