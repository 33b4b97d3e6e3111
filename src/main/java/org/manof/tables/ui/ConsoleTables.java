package org.manof.tables.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.TurnoutElement;
import org.manof.tables.CommonOrders;
import org.manof.tables.TablesLead;
import org.manof.tables.TablesPicture;
import org.manof.voting.BallotOption;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;
import org.manof.workshop.WorkshopPicture;

/** The facilitator's side: dealing and moving people, which tables are ready but never what they say, then the room's own order. */
@StyleSheet("manof/styles/tables.css")
final class ConsoleTables extends Div {
    private final TurnoutElement ready = new TurnoutElement();
    private final SeatingPart seating;
    private final H3 title = new H3();
    private final OrderedList asked = new OrderedList();
    private final Kept<BallotOption> list;
    private final ResultPart result = new ResultPart("console");
    private final AdjustPart adjust;
    private final TablePlaces places = new TablePlaces();

    ConsoleTables(Face face, TablesLead lead, CommonOrders orders) {
        addClassName("tables-console");
        seating = new SeatingPart(face, lead);
        adjust = new AdjustPart(face, orders);
        asked.addClassName("tables-options");
        list = new Kept<>(
                asked,
                BallotOption::id,
                option -> new ListItem(People.text(option.text().in(Languages.current()))));
        add(ready, seating, adjust, result, places, title, asked);
        Signal.effect(
                this,
                () -> draw(face.whole().get(), face.picture(TablesPicture.class).get()));
    }

    private void draw(WorkshopPicture whole, TablesPicture picture) {
        var hidden = picture.result().isEmpty();
        var tables = picture.tables().size();
        ready.setVisible(hidden && picture.phase() != Phase.WAITING);
        ready.show(picture.done(), tables, getTranslation("tables.turnout", picture.done(), tables));
        seating.setVisible(hidden);
        seating.draw(whole, picture);
        title.setVisible(hidden);
        title.setText(getTranslation("tables.list", picture.options().size()));
        asked.setVisible(hidden);
        list.show(hidden ? picture.options() : List.of());
        result.show(picture);
        adjust.draw(picture);
        places.draw(picture);
    }
}
