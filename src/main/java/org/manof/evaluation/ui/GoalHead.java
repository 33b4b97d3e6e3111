package org.manof.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.manof.initiative.GoalPicture;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** A goal with its own number to reach. */
final class GoalHead extends Div {
    GoalHead(GoalPicture goal) {
        addClassName("evaluation-goal");
        add(new H3(
                new Span(getTranslation("plan.goal") + " "),
                People.text(goal.text().in(Languages.current()))));
        var number = Numbers.goal(goal);
        if (!number.isEmpty()) {
            var said = new Div(new Span(getTranslation("evaluation.goalTarget") + " "), People.text(number));
            said.addClassName("muted");
            add(said);
        }
    }
}
