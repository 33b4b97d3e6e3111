package org.manof.influence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.manof.influence.RootCauses;
import org.manof.initiative.ui.HomePanel;
import org.manof.security.Actor;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** The root causes on the initiative's home, to be read. */
@org.springframework.stereotype.Component
class CausesPanel implements HomePanel {
    private final RootCauses causes;

    CausesPanel(RootCauses causes) {
        this.causes = causes;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var panel = new Section();
        panel.addClassNames("card", "stack");
        panel.add(new H2(panel.getTranslation("influence.home")));
        var list = new UnorderedList();
        for (var named : causes.of(actor, initiative)) {
            var item = new ListItem(People.text(named.component().in(Languages.current())));
            var reason = named.cause().reason();
            if (reason != null) {
                var line = new Paragraph(People.text(reason));
                line.addClassNames("muted", "small");
                item.add(line);
            }
            list.add(item);
        }
        if (list.getChildren().findAny().isPresent()) {
            panel.add(list);
        } else {
            var sentence = new Paragraph(panel.getTranslation("influence.homeNone"));
            sentence.addClassName("muted");
            panel.add(sentence);
        }
        return panel;
    }
}
