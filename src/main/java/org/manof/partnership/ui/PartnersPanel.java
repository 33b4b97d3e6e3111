package org.manof.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.manof.initiative.ui.HomePanel;
import org.manof.partnership.Aim;
import org.manof.partnership.Partners;
import org.manof.security.Actor;

/** The partners on the initiative's home: how many there are, what stands out, and the way to all of them. */
@org.springframework.stereotype.Component
class PartnersPanel implements HomePanel {
    private final Partners partners;

    PartnersPanel(Partners partners) {
        this.partners = partners;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var picture = partners.read(actor, initiative);
        var panel = new Section();
        panel.addClassNames("card", "stack");
        panel.add(new H2(panel.getTranslation("partners.title")));
        panel.add(new Paragraph(
                panel.getTranslation("partners.panel", picture.rows().size())));
        if (!picture.levers().isEmpty()) {
            say(panel, "partners.panel.much", picture.carryingMuch(Aim.TARGET).size());
            say(panel, "partners.panel.outside", picture.outside(Aim.TARGET).size());
        }
        panel.add(new RouterLink(panel.getTranslation("partners.open"), PartnersView.class, initiative.toString()));
        return panel;
    }

    private static void say(Section panel, String key, int count) {
        if (count > 0) {
            panel.add(new Paragraph(panel.getTranslation(key, count)));
        }
    }
}
