package org.manof.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.manof.governance.Unit;
import org.manof.initiative.ui.HomePanel;
import org.manof.security.Actor;

/** The model on the initiative's home: the picture small, and the way to it. */
@org.springframework.stereotype.Component
class ModelPanel implements HomePanel {
    private final ModelRoom room;

    ModelPanel(ModelRoom room) {
        this.room = room;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var panel = new Section();
        panel.addClassNames("card", "stack");
        panel.add(new H2(panel.getTranslation("model.title")));
        var picture = room.models().read(actor, initiative);
        var units = picture.standing();
        if (units.isEmpty()) {
            panel.add(new Paragraph(panel.getTranslation("model.panel.none")));
        } else {
            var members = units.stream()
                    .map(Unit::members)
                    .mapToInt(list -> list.size())
                    .sum();
            panel.add(new Paragraph(panel.getTranslation("model.panel.units", units.size(), members)));
            var element = new ModelElement("small");
            element.show(picture);
            panel.add(element);
        }
        panel.add(new RouterLink(panel.getTranslation("model.open"), ModelView.class, initiative.toString()));
        return panel;
    }
}
