package org.manof.assumption.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.manof.assumption.DecidedAssumption;
import org.manof.assumption.Verdict;
import org.manof.shared.ui.People;

/** The assumptions that stand, and those that are open, each with its reason. */
@StyleSheet("manof/styles/assumption.css")
final class DecidedList extends Div {
    DecidedList() {
        addClassNames("stack", "assumption-decided");
    }

    void show(List<DecidedAssumption> decided) {
        removeAll();
        for (var verdict : Verdict.values()) {
            var some = decided.stream()
                    .filter(each -> each.decision().verdict() == verdict)
                    .toList();
            if (!some.isEmpty()) {
                var items = new UnorderedList();
                some.forEach(each -> items.add(item(each)));
                var part = new Div(new H3(getTranslation("assumption.decided." + verdict.name(), some.size())), items);
                part.getElement().setAttribute("data-verdict", verdict.name());
                add(part);
            }
        }
    }

    private ListItem item(DecidedAssumption assumption) {
        var item = new ListItem(People.text(assumption.text()));
        var reason = assumption.decision().reason();
        if (reason != null) {
            var caption = new Span(getTranslation("assumption.reasonIs"));
            var line = new Paragraph(caption, new Span(" "), People.text(reason));
            line.addClassNames("muted", "small");
            item.add(line);
        }
        return item;
    }
}
