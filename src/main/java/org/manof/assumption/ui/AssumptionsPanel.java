package org.manof.assumption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.manof.assumption.AssumptionDecisions;
import org.manof.initiative.ui.HomePanel;
import org.manof.security.Actor;

/** The decided assumptions on the initiative's home, to be read. */
@org.springframework.stereotype.Component
class AssumptionsPanel implements HomePanel {
    private final AssumptionDecisions decisions;

    AssumptionsPanel(AssumptionDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var decided = decisions.of(actor, initiative);
        var panel = new Section();
        panel.addClassNames("card", "stack");
        panel.add(new H2(panel.getTranslation("assumption.title")));
        if (decided.isEmpty()) {
            var sentence = new Paragraph(panel.getTranslation("assumption.noneDecided"));
            sentence.addClassName("muted");
            panel.add(sentence);
        } else {
            var list = new DecidedList();
            list.show(decided);
            panel.add(list);
        }
        return panel;
    }
}
