package org.manof.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.manof.initiative.BarrierPicture;
import org.manof.initiative.ComponentPicture;
import org.manof.initiative.GoalPicture;
import org.manof.initiative.InitiativePicture;
import org.manof.shared.Localized;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** The barriers with what they are made of, the goals against them and the levers of earlier stages. */
class BarrierList extends Section {
    BarrierList(InitiativePicture initiative) {
        addClassNames("stack", "barriers");
        add(new H2(getTranslation("initiative.barriers")));
        initiative.barriers().forEach(barrier -> add(card(barrier)));
    }

    private Component card(BarrierPicture barrier) {
        var components = part(
                "components",
                getTranslation("initiative.components"),
                barrier.components().stream().map(ComponentPicture::text).toList());
        var goals = new UnorderedList();
        barrier.goals().forEach(goal -> goals.add(goal(goal)));
        var answers = new Div(
                part("goals", getTranslation("initiative.goals", barrier.goals().size()), goals));
        answers.addClassName("stack");
        if (barrier.suggestedLever() != null) {
            answers.add(part("lever", getTranslation("initiative.suggested"), List.of(barrier.suggestedLever())));
        }
        var parts = new Div(components, answers);
        parts.addClassName("barrier-parts");
        var card = new Article(new H3(People.text(barrier.title().in(Languages.current()))), parts);
        card.addClassNames("card", "barrier");
        return card;
    }

    private ListItem goal(GoalPicture goal) {
        var item = new ListItem(People.text(goal.text().in(Languages.current())));
        var target = goal.target();
        if (target != null) {
            var number = new Span(
                    new Span(getTranslation("initiative.target")),
                    new Span(" "),
                    Isolated.number(target.toPlainString()));
            if (!goal.unit().isEmpty()) {
                number.add(new Span(" "), People.text(goal.unit()));
            }
            number.addClassName("chip");
            item.add(new Span(" "), number);
        }
        return item;
    }

    private static Div part(String kind, String headline, List<Localized> texts) {
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(People.text(text.in(Languages.current())))));
        return part(kind, headline, list);
    }

    private static Div part(String kind, String headline, UnorderedList list) {
        var part = new Div(new H4(headline), list);
        part.addClassNames("barrier-part", kind);
        return part;
    }
}
