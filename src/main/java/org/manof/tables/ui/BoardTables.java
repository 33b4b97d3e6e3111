package org.manof.tables.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.manof.shared.ui.TurnoutElement;
import org.manof.tables.TablesPicture;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;
import org.manof.workshop.WorkshopPicture;

/** What the room sees: where everybody sits, how many tables are ready, and after the reveal the common order as it is adjusted. */
@StyleSheet("manof/styles/tables.css")
final class BoardTables extends Div {
    private final Div running = new Div();
    private final TurnoutElement ready = new TurnoutElement();
    private final Paragraph sentence = new Paragraph();
    private final SeatedList seated = new SeatedList();
    private final ResultPart result = new ResultPart("board");

    BoardTables(Face face) {
        addClassNames("tables-board", "fill");
        sentence.addClassName("big");
        var head = new Div(ready, sentence);
        head.addClassName("tables-board-head");
        running.addClassName("tables-running");
        running.add(head, seated);
        add(running, result);
        Signal.effect(
                this,
                () -> draw(face.whole().get(), face.picture(TablesPicture.class).get()));
    }

    private void draw(WorkshopPicture whole, TablesPicture picture) {
        var hidden = picture.result().isEmpty();
        running.setVisible(hidden);
        if (hidden) {
            var tables = picture.tables().size();
            ready.setVisible(picture.phase() != Phase.WAITING);
            ready.show(picture.done(), tables, getTranslation("tables.turnout", picture.done(), tables));
            sentence.setText(getTranslation(
                    switch (picture.phase()) {
                        case WAITING -> tables == 0 ? "tables.boardSoon" : "tables.boardSeats";
                        case OPEN -> "tables.boardOpen";
                        case CLOSED, REVEALED -> "tables.boardClosed";
                    }));
            seated.show(whole, picture);
        }
        result.show(picture);
    }
}
