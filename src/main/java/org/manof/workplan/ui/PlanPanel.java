package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.manof.initiative.ui.HomePanel;
import org.manof.security.Actor;
import org.manof.shared.Shekels;
import org.manof.shared.ui.Languages;

/** The plan on the initiative's home: how far the draft is, and the versions. */
@org.springframework.stereotype.Component
class PlanPanel implements HomePanel {
    private final PlanRoom room;

    PlanPanel(PlanRoom room) {
        this.room = room;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var panel = new Section();
        panel.addClassNames("card", "stack");
        var plan = room.plans().read(actor, initiative).sheet();
        var actions =
                plan.lines().stream().filter(line -> !line.action().isEmpty()).count();
        panel.add(new H2(panel.getTranslation("plan.title")));
        panel.add(new Paragraph(
                actions == 0
                        ? panel.getTranslation("plan.panel.none")
                        : panel.getTranslation(
                                "plan.panel.actions", actions, Shekels.format(plan.total(), Languages.current()))));
        if (actions > 0) {
            panel.add(new Paragraph(PlanMeter.words(plan.lines())));
        }
        var versions = room.versions().of(actor, initiative);
        if (!versions.isEmpty()) {
            var list = new UnorderedList();
            versions.forEach(version -> list.add(new ListItem(panel.getTranslation(
                    "plan.panel.version",
                    version.number(),
                    Words.day(version.finalisedAt().toInstant()),
                    version.finalisedBy()))));
            panel.add(list);
        }
        panel.add(PlanNavigation.planLink(panel.getTranslation("plan.open"), initiative));
        return panel;
    }
}
