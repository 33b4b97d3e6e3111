package org.manof.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the patterns of the bars mean. */
final class BarKey extends UnorderedList {
    BarKey() {
        addClassNames("plain-list", "row", "budget-key");
        List.of("SECURED", "ASKED", "IDEA", "OPEN").forEach(kind -> {
            var sample = new Div();
            sample.addClassName("budget-part");
            sample.getElement().setAttribute("data-part", kind);
            sample.getElement().setAttribute("aria-hidden", "true");
            add(new ListItem(sample, new Span(getTranslation("budget.state." + kind))));
        });
    }
}
