package org.manof.tables.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.manof.shared.ui.People;

/** One table on the console: who sits there, who writes, whether it is ready; never its order. */
final class TableCard extends ListItem {
    /** Fewer people than this are no small group: what they say is what one or two say. */
    private static final int SMALL = 3;

    /** A table as its card shows it; {@code target} says that somebody was picked who can be put here. */
    record Shown(
            UUID id,
            int number,
            List<Sitting> people,
            String scribe,
            boolean done,
            boolean open,
            boolean moving,
            boolean target) {}

    /** Somebody at the table. */
    record Sitting(UUID id, String name, String sector, boolean picked) {}

    /** Carries out what is pressed. */
    interface Hand {
        void pick(UUID person);

        void put(UUID table);

        void free(UUID table);
    }

    TableCard(Shown table, Hand hand) {
        addClassNames("card", "stack", "tables-card");
        getElement().setAttribute("data-done", table.done());
        var title = new H3(getTranslation("tables.table", table.number()));
        title.addClassName("grow");
        var head = new Div(title);
        head.addClassNames("row", "tables-card-head");
        if (table.done()) {
            var ready = new Span(getTranslation("tables.isDone"));
            ready.addClassNames("chip", "tables-ready");
            head.add(ready);
        }
        if (table.target()) {
            var put = new Button(getTranslation("tables.put"), pressed -> hand.put(table.id()));
            put.setAriaLabel(getTranslation("tables.putNamed", table.number()));
            head.add(put);
        }
        var people = new UnorderedList();
        people.addClassNames("plain-list", "tables-people");
        table.people().forEach(sitting -> people.add(person(table, sitting, hand)));
        add(head, people);
        if (table.people().size() < SMALL) {
            var small = new Paragraph(getTranslation("tables.small"));
            small.addClassNames("small", "tables-small");
            add(small);
        }
        if (table.open()) {
            add(writer(table, hand));
        }
    }

    private ListItem person(Shown table, Sitting sitting, Hand hand) {
        if (!table.moving()) {
            return new ListItem(Mates.mark(sitting.sector()), People.text(sitting.name()));
        }
        var pick = new Button(sitting.name(), Mates.mark(sitting.sector()), pressed -> hand.pick(sitting.id()));
        pick.addThemeVariants(sitting.picked() ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        pick.getElement()
                .setAttribute("aria-pressed", String.valueOf(sitting.picked()))
                .setAttribute("dir", "auto");
        pick.setAriaLabel(getTranslation("tables.pick", sitting.name(), table.number()));
        return new ListItem(pick);
    }

    private Div writer(Shown table, Hand hand) {
        var words = new Span(
                table.scribe().isEmpty()
                        ? getTranslation("tables.noScribe")
                        : getTranslation("tables.scribe", table.scribe()));
        words.addClassNames("small", "grow");
        words.getElement().setAttribute("dir", "auto");
        var line = new Div(words);
        line.addClassNames("row", "tables-writer");
        if (!table.scribe().isEmpty()) {
            var free = new Button(getTranslation("tables.free"), pressed -> hand.free(table.id()));
            free.addThemeVariants(ButtonVariant.TERTIARY);
            free.setAriaLabel(getTranslation("tables.freeNamed", table.number()));
            line.add(free);
        }
        return line;
    }
}
