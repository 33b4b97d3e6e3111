package org.manof.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.manof.initiative.BarrierPicture;
import org.manof.initiative.EditField;
import org.manof.initiative.GoalPicture;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.Place;

/** A list in the editor: its entries with their tools, and a line for one more. */
final class EntryList extends Section {
    private final EditHands hands;

    private EntryList(EditHands hands, Component headline) {
        this.hands = hands;
        addClassNames("stack", "entry-list");
        add(headline);
    }

    static EntryList sectors(EditHands hands, InitiativePicture initiative) {
        var list = new EntryList(hands, new H2(hands.word("edit.sectors")));
        list.addClassName("card");
        list.fill(
                initiative.sectors(),
                sector -> new Place(EditField.SECTOR, sector.code()),
                sector -> sector.name().in(hands.language()),
                sector -> hands.field(new Place(EditField.SECTOR, sector.code()), sector.name()));
        list.add(hands.line(EditField.SECTOR, null));
        return list;
    }

    static EntryList components(EditHands hands, BarrierPicture barrier) {
        var list = new EntryList(hands, new H4(hands.word("initiative.components")));
        list.fill(
                barrier.components(),
                component -> Place.of(EditField.COMPONENT, component.id()),
                component -> component.text().in(hands.language()),
                component -> hands.field(Place.of(EditField.COMPONENT, component.id()), component.text()));
        list.add(hands.line(EditField.COMPONENT, barrier.id()));
        return list;
    }

    static EntryList goals(EditHands hands, BarrierPicture barrier) {
        var list = new EntryList(
                hands, new H4(hands.word("initiative.goals", barrier.goals().size())));
        list.fill(
                barrier.goals(),
                goal -> Place.of(EditField.GOAL, goal.id()),
                goal -> goal.text().in(hands.language()),
                goal -> goal(hands, goal));
        list.add(hands.line(EditField.GOAL, barrier.id()));
        return list;
    }

    private static Component goal(EditHands hands, GoalPicture goal) {
        var target = goal.target();
        var number = new Div(
                hands.field(Place.of(EditField.TARGET, goal.id()), target == null ? "" : target.toPlainString()),
                hands.field(Place.of(EditField.UNIT, goal.id()), goal.unit()));
        number.addClassNames("row", "goal-number");
        var whole = new Div(hands.field(Place.of(EditField.GOAL, goal.id()), goal.text()), number);
        whole.addClassName("stack");
        return whole;
    }

    private <T> void fill(
            List<T> entries, Function<T, Place> place, Function<T, String> name, Function<T, Component> editor) {
        var list = new OrderedList();
        for (var at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            var body = editor.apply(entry);
            body.addClassName("grow");
            var row = new Div(body, hands.tools(place.apply(entry), name.apply(entry), at, entries.size()));
            row.addClassNames("row", "entry");
            list.add(new ListItem(row));
        }
        if (!entries.isEmpty()) {
            add(list);
        }
    }
}
