package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanPicture;
import org.manof.workplan.PlanSheet;

/** The plan on a phone: a card per lever, to be read. */
@StyleSheet("manof/styles/plan.css")
final class PlanCards extends Div {
    private @Nullable PlanSheet drawn;

    PlanCards(Signal<PlanPicture> picture) {
        addClassNames("pad", "stack", "plan-cards");
        Signal.effect(this, () -> draw(picture.get().sheet()));
    }

    private void draw(PlanSheet sheet) {
        if (sheet.equals(drawn)) {
            return;
        }
        drawn = sheet;
        removeAll();
        if (sheet.groups().isEmpty()) {
            var empty = new Paragraph(getTranslation("plan.empty"));
            empty.addClassName("empty-state");
            add(empty);
        }
        Band.toRead(sheet, Languages.current(), line -> !line.action().isEmpty())
                .forEach(band -> add(card(band)));
    }

    private Article card(Band band) {
        var card = new Article(new H2(People.text(band.title())));
        if (!band.goal().isEmpty()) {
            var goal = new Paragraph(People.text(band.goal()));
            goal.addClassNames("muted", "small");
            card.add(goal);
        }
        var list = new UnorderedList();
        band.rows().forEach(row -> list.add(new ListItem(People.text(row.line().action()), facts(row.line()))));
        card.add(band.rows().isEmpty() ? new Paragraph(getTranslation("plan.noAction")) : list);
        card.addClassNames("card", "stack");
        return card;
    }

    private static Component facts(PlanLine line) {
        var facts = new Div(Isolated.number(line.year()));
        var body = line.body().in(Languages.current());
        if (!body.isEmpty()) {
            facts.add(People.text(body));
        }
        if (line.budget() != null) {
            facts.add(Words.money(line.budget()));
        }
        facts.addClassNames("row", "muted", "small");
        return facts;
    }
}
