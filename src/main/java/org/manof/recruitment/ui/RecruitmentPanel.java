package org.manof.recruitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.manof.initiative.ui.HomePanel;
import org.manof.recruitment.CandidateStatus;
import org.manof.security.Actor;
import org.manof.shared.ui.Isolated;

/** On the initiative's home: how many gaps there are, how far the candidates have come, and the way to the desk. */
@org.springframework.stereotype.Component
class RecruitmentPanel implements HomePanel {
    private final RecruitmentRoom room;

    RecruitmentPanel(RecruitmentRoom room) {
        this.room = room;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var panel = new Section();
        panel.addClassNames("card", "stack");
        var gaps = room.files().gaps(actor, initiative);
        var files = room.files().of(actor, initiative);
        panel.add(new H2(panel.getTranslation("recruitment.title")), new Paragraph(GapWords.known(panel, gaps)));
        if (!files.isEmpty()) {
            var line = new Div();
            line.addClassName("row");
            for (var status : CandidateStatus.values()) {
                var count = files.stream()
                        .filter(file -> file.candidate().status() == status)
                        .count();
                if (count > 0) {
                    line.add(new Span(new StatusSign(status), new Span(" "), Isolated.number(count)));
                }
            }
            panel.add(line);
        }
        panel.add(
                new RouterLink(panel.getTranslation("recruitment.open"), RecruitmentView.class, initiative.toString()));
        return panel;
    }
}
