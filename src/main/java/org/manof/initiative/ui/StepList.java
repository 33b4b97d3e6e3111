package org.manof.initiative.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.manof.initiative.MethodStep;

/** The nine steps with what is done, and the beam that tilts with them. */
class StepList extends Section {
    StepList(Set<MethodStep> done) {
        addClassNames("card", "steps");
        var total = MethodStep.values().length;
        var words = new Div(
                new H2(getTranslation("initiative.steps")),
                new Paragraph(getTranslation("initiative.steps.done", done.size(), total)));
        words.addClassName("grow");
        var head = new Div(new LeverProgress(done.size(), total), words);
        head.addClassName("row");
        var list = new OrderedList();
        for (var step : MethodStep.values()) {
            list.add(line(step, done.contains(step)));
        }
        add(head, list);
    }

    private ListItem line(MethodStep step, boolean done) {
        var state = new Span(getTranslation(done ? "initiative.step.done" : "initiative.step.open"));
        state.addClassName("step-state");
        var row = new Div(new Span(getTranslation("method." + step.name())), new Span(" "), state);
        row.addClassName("step");
        var line = new ListItem(row);
        line.setClassName("done", done);
        return line;
    }
}
