package org.manof.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.initiative.ui.HomePanel;
import org.manof.partnership.Circle;
import org.manof.programme.LeverMap;
import org.manof.programme.Programme;
import org.manof.programme.ProgrammeReader;
import org.manof.security.Actor;
import org.manof.shared.ui.People;

/** On the initiative's home: what there is already around each lever, and which of it the initiative carries. */
@org.springframework.stereotype.Component
class MapPanel implements HomePanel {
    private final ProgrammeReader reader;
    private final Membership membership;

    MapPanel(ProgrammeReader reader, Membership membership) {
        this.reader = reader;
        this.membership = membership;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        membership.require(actor, initiative);
        var mapped = reader.maps(initiative).stream()
                .filter(map -> !map.programmes().isEmpty())
                .toList();
        return mapped.isEmpty() ? new Div() : new Panel(mapped);
    }

    @StyleSheet("manof/styles/programme.css")
    private static final class Panel extends Section {
        private final Words words = Words.at(this);

        Panel(List<LeverMap> maps) {
            addClassNames("card", "stack", "programme-home");
            add(new H2(getTranslation("programme.home")));
            maps.forEach(this::lever);
        }

        private void lever(LeverMap map) {
            var decided = map.programmes().size() - map.undecided();
            var sum = new Paragraph(
                    words.sum(map.programmes()) + " · " + getTranslation("programme.home.decided", decided));
            sum.addClassNames("muted", "small");
            add(new H3(People.text(map.title())), sum);
            var list = new UnorderedList();
            map.programmes().stream()
                    .filter(programme ->
                            programme.decision() != null && programme.decision().circle() == Circle.STRATEGIC)
                    .forEach(programme -> list.add(strategic(programme)));
            if (list.getChildren().findAny().isPresent()) {
                add(list);
            }
        }

        private ListItem strategic(Programme programme) {
            var circle = new Span(words.circle(Circle.STRATEGIC));
            circle.addClassNames("chip", "programme-circle");
            var item = new ListItem(People.text(programme.name()), new Span(" "), circle);
            item.getElement().setAttribute("data-circle", Circle.STRATEGIC.name());
            var decision = programme.decision();
            if (decision != null) {
                item.add(new Span(" " + getTranslation("programme.leader") + ": "), People.text(decision.leader()));
            }
            return item;
        }
    }
}
