package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.ui.HomePanel;
import org.manof.lever.Levers;
import org.manof.security.Actor;
import org.manof.shared.ui.Languages;

/** The chosen levers on the initiative's home, to be read. */
@org.springframework.stereotype.Component
class ChosenPanel implements HomePanel {
    private final Levers levers;
    private final InitiativeReader initiatives;

    ChosenPanel(Levers levers, InitiativeReader initiatives) {
        this.levers = levers;
        this.initiatives = initiatives;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var chosen = levers.chosen(actor, initiative);
        if (chosen.isEmpty()) {
            return new None();
        }
        var list = new ChosenList(new Words(initiatives.read(initiative), Languages.current()));
        list.show(chosen);
        return new Panel(list);
    }

    @StyleSheet("manof/styles/lever.css")
    private static final class Panel extends Section {
        Panel(Component list) {
            addClassName("lever-home");
            add(list);
        }
    }

    private static final class None extends Section {
        None() {
            addClassNames("lever-home", "stack");
            var sentence = new Paragraph(getTranslation("lever.noneChosen"));
            sentence.addClassName("muted");
            add(new H2(getTranslation("lever.chosenTitle")), sentence);
        }
    }
}
