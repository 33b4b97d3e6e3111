package org.manof.initiative.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Lack;
import org.manof.initiative.StepState;

/** The nine steps: what is done, what is missing, and the workshop that would bring it; and the beam that tilts with them. */
class StepList extends Section {
    private final transient Function<String, Optional<ComingWorkshops.Coming>> coming;
    private final String makeOne;

    /** {@code coming} tells the next workshop with a kind of activity, {@code makeOne} is where one can be made. */
    StepList(List<StepState> steps, Function<String, Optional<ComingWorkshops.Coming>> coming, String makeOne) {
        this.coming = coming;
        this.makeOne = makeOne;
        addClassNames("card", "steps");
        var done = (int) steps.stream().filter(StepState::done).count();
        var words = new Div(
                new H2(getTranslation("initiative.steps")),
                new Paragraph(getTranslation("initiative.steps.done", done, steps.size())));
        words.addClassName("grow");
        var head = new Div(new LeverProgress(done, steps.size()), words);
        head.addClassName("row");
        var list = new OrderedList();
        steps.forEach(step -> list.add(line(step)));
        add(head, list);
    }

    private ListItem line(StepState step) {
        var state = new Span(getTranslation(step.done() ? "initiative.step.done" : "initiative.step.open"));
        state.addClassName("step-state");
        var row = new Div(new Span(getTranslation("method." + step.step().name())), new Span(" "), state);
        row.addClassName("step");
        var line = new ListItem(row);
        line.setClassName("done", step.done());
        if (!step.lacks().isEmpty()) {
            line.add(missing(step.lacks()));
        }
        return line;
    }

    private UnorderedList missing(List<Lack> lacks) {
        var list = new UnorderedList();
        list.addClassName("step-lacks");
        var named = new HashSet<String>();
        for (var lack : lacks) {
            var item = new ListItem(getTranslation(lack.key(), lack.arguments().toArray()));
            addWorkshop(item, lack.kind(), named);
            list.add(item);
        }
        return list;
    }

    /** Once for each kind: two things that one activity would bring need it said once. */
    private void addWorkshop(ListItem item, @Nullable String kind, Set<String> named) {
        if (kind == null || !named.add(kind)) {
            return;
        }
        var activity = getTranslation("kind." + kind + ".title");
        var next = coming.apply(kind);
        item.add(
                new Span(" "),
                next.isPresent()
                        ? new Anchor(
                                next.get().address(),
                                getTranslation(
                                        "initiative.step.workshop", next.get().title(), activity))
                        : new Anchor(makeOne, getTranslation("initiative.step.noWorkshop", activity)));
    }
}
