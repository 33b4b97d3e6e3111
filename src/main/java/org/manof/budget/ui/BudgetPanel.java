package org.manof.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.manof.initiative.ui.HomePanel;
import org.manof.security.Actor;

/** The budget on the initiative's home: what is needed, what there is, and what is missing. */
@org.springframework.stereotype.Component
class BudgetPanel implements HomePanel {
    private final BudgetRoom room;

    BudgetPanel(BudgetRoom room) {
        this.room = room;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var panel = new Panel();
        var sheet = room.budgets().read(actor, initiative).sheet();
        panel.add(new H2(panel.getTranslation("budget.title")));
        panel.add(
                sheet.groups().isEmpty()
                        ? new Paragraph(panel.getTranslation("budget.empty"))
                        : Amounts.list(panel, sheet.total()));
        panel.add(new RouterLink(panel.getTranslation("budget.open"), BudgetView.class, initiative.toString()));
        return panel;
    }

    @StyleSheet("manof/styles/budget.css")
    private static final class Panel extends Section {
        Panel() {
            addClassNames("card", "stack");
        }
    }
}
