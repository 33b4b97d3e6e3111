package org.manof.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.manof.initiative.ui.HomePanel;
import org.manof.security.Actor;

/** The evaluation plan on the initiative's home: how many measures and milestones there are, and what is missing. */
@org.springframework.stereotype.Component
class EvaluationPanel implements HomePanel {
    private final EvaluationRoom room;

    EvaluationPanel(EvaluationRoom room) {
        this.room = room;
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var panel = new Section();
        panel.addClassNames("card", "stack");
        var picture = room.evaluations().read(actor, initiative);
        panel.add(new H2(panel.getTranslation("evaluation.title")));
        panel.add(Gaps.summary(panel, picture));
        Gaps.sentences(panel, picture).forEach(sentence -> panel.add(new Paragraph(sentence)));
        panel.add(new RouterLink(panel.getTranslation("evaluation.open"), EvaluationView.class, initiative.toString()));
        return panel;
    }
}
