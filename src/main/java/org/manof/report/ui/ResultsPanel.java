package org.manof.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.manof.initiative.PassingInitiatives;
import org.manof.initiative.ui.HomePanel;
import org.manof.security.Actor;
import org.manof.workshop.Workshops;

/** On the initiative's home: its own files, and the revealed results of each workshop. */
@org.springframework.stereotype.Component
class ResultsPanel implements HomePanel {
    private final OfInitiative whole;
    private final OfWorkshop each;
    private final Workshops workshops;
    private final PassingInitiatives passing;

    ResultsPanel(OfInitiative whole, OfWorkshop each, Workshops workshops, PassingInitiatives passing) {
        this.whole = whole;
        this.each = each;
        this.workshops = workshops;
        this.passing = passing;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var panel = new Section();
        panel.addClassNames("card", "stack");
        panel.add(new H2(panel.getTranslation("report.title")));
        if (passing.is(initiative)) {
            panel.add(new Paragraph(panel.getTranslation("rehearsal.noFiles")));
            return panel;
        }
        var ofWorkshops = new FileLinks();
        workshops.of(actor, initiative).forEach(workshop -> each.addTo(ofWorkshops, actor, initiative, workshop));
        if (ofWorkshops.getChildren().findAny().isEmpty()) {
            panel.add(new Paragraph(panel.getTranslation("report.none")));
        } else {
            panel.add(ofWorkshops);
        }
        var ofInitiative = new FileLinks();
        whole.addTo(ofInitiative, actor, initiative);
        panel.add(ofInitiative);
        return panel;
    }
}
