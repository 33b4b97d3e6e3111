package org.manof.tables.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.tables.SeatedTable;
import org.manof.tables.TablesPicture;
import org.manof.workshop.Person;
import org.manof.workshop.WorkshopPicture;

/** The room by tables, for everybody to find their own. */
final class SeatedList extends UnorderedList {
    private final Kept<Card> cards = new Kept<>(this, Card::id, SeatedList::card);

    /** A table as this list shows it. */
    private record Card(UUID id, String title, String state, boolean done, List<Sitting> people) {}

    private record Sitting(String name, String sector) {}

    SeatedList() {
        addClassNames("plain-list", "tables-seated");
    }

    void show(WorkshopPicture whole, TablesPicture picture) {
        setVisible(!picture.tables().isEmpty());
        var most = picture.tables().stream()
                .mapToInt(table -> table.people().size())
                .max()
                .orElse(0);
        var names = picture.tables().size() * most;
        getElement().setAttribute("data-size", names <= 30 ? "few" : names <= 80 ? "some" : "many");
        cards.show(picture.tables().stream().map(table -> card(whole, table)).toList());
    }

    private Card card(WorkshopPicture whole, SeatedTable table) {
        return new Card(
                table.id(),
                getTranslation("tables.table", table.number()),
                table.done() ? getTranslation("tables.isDone") : "",
                table.done(),
                people(whole, table).stream()
                        .map(person -> new Sitting(person.name(), person.sector()))
                        .toList());
    }

    /** Who sits at a table, as the room's picture knows them. */
    static List<Person> people(WorkshopPicture whole, SeatedTable table) {
        return table.people().stream().flatMap(id -> whole.person(id).stream()).toList();
    }

    private static ListItem card(Card card) {
        var people = new UnorderedList();
        people.addClassNames("plain-list");
        card.people()
                .forEach(
                        sitting -> people.add(new ListItem(Mates.mark(sitting.sector()), People.text(sitting.name()))));
        var title = new H3(card.title());
        var state = new Div(card.state());
        state.addClassName("tables-ready");
        state.setVisible(card.done());
        var head = new Div(title, state);
        head.addClassNames("row", "tables-card-head");
        var item = new ListItem(head, people);
        item.getElement().setAttribute("data-done", card.done());
        return item;
    }
}
