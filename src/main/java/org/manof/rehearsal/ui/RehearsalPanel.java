package org.manof.rehearsal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.ui.HomePanel;
import org.manof.rehearsal.Rehearsal;
import org.manof.rehearsal.Rehearsals;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Workshops;

/** On the initiative's home, for facilitators: beginning a rehearsal of a workshop, and those of their own that there are. */
@org.springframework.stereotype.Component
class RehearsalPanel implements HomePanel {
    private final Rehearsals rehearsals;
    private final Workshops workshops;

    RehearsalPanel(Rehearsals rehearsals, Workshops workshops) {
        this.rehearsals = rehearsals;
        this.workshops = workshops;
    }

    /** Right after the workshops. */
    @Override
    public int order() {
        return 2;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var here = rehearsals.inCopy(actor, initiative);
        if (here.isPresent()) {
            return new RehearsalNote(rehearsals, actor, here.get());
        }
        var all = workshops.of(actor, initiative);
        var panel = new Section();
        panel.setVisible(actor.role() == Role.FACILITATOR && !all.isEmpty());
        if (panel.isVisible()) {
            panel.addClassNames("card", "stack");
            panel.add(
                    new H2(panel.getTranslation("rehearsal.title")),
                    new Paragraph(panel.getTranslation("rehearsal.how")));
            var running = rehearsals.of(actor, initiative);
            if (!running.isEmpty()) {
                var list = new UnorderedList();
                list.addClassName("plain-list");
                running.forEach(each -> list.add(new ListItem(row(actor, each))));
                panel.add(list);
            }
            panel.add(maker(actor, all));
        }
        return panel;
    }

    private Component row(Actor.Staff actor, Rehearsal rehearsal) {
        var row = new Div();
        row.addClassName("row");
        var name = People.text(row.getTranslation("rehearsal.running", rehearsal.title(), rehearsal.people()));
        name.addClassName("grow");
        var console = new Anchor("console/" + rehearsal.workshop(), row.getTranslation("workshops.console"));
        console.addClassName("button");
        row.add(name, console, new WipeButton(rehearsals, actor, rehearsal));
        return row;
    }

    private Component maker(Actor.Staff actor, List<Workshops.Listed> all) {
        var row = new Div();
        row.addClassNames("row", "workshop-new");
        var which = new Select<Workshops.Listed>();
        which.setLabel(row.getTranslation("rehearsal.workshop"));
        which.setItems(all);
        which.setItemLabelGenerator(Workshops.Listed::title);
        which.setValue(all.getFirst());
        which.addClassName("grow");
        var people = new Select<Integer>();
        people.setLabel(row.getTranslation("rehearsal.people"));
        people.setItems(Rehearsals.SIZES);
        people.setValue(Rehearsals.SIZES.get(1));
        var begin = new Button(row.getTranslation("rehearsal.begin"));
        begin.addClickListener(pressed -> Refusals.guard(row, () -> {
            var copy = rehearsals.begin(actor, which.getValue().id(), people.getValue());
            UI.getCurrentOrThrow().navigate("console/" + copy);
        }));
        row.add(which, people, begin);
        return row;
    }
}
