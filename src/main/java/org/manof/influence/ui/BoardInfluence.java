package org.manof.influence.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import org.manof.influence.InfluencePicture;
import org.manof.shared.ui.TurnoutBoard;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** What the room sees: how many have finished, and after the reveal chart, table and candidates. */
@StyleSheet("manof/styles/influence.css")
final class BoardInfluence extends Div {
    private final TurnoutBoard waiting = new TurnoutBoard();
    private final ResultPart result = new ResultPart("board");

    BoardInfluence(Face face) {
        addClassNames("influence-board", "fill");
        add(waiting, result);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(InfluencePicture.class).get(),
                        face.whole().get().people().size()));
    }

    private void draw(InfluencePicture picture, int people) {
        waiting.setVisible(picture.result().isEmpty());
        var finished = picture.progress().finished();
        waiting.show(
                finished,
                people,
                getTranslation("influence.turnout", finished, people),
                picture.phase() == Phase.OPEN
                        ? getTranslation(
                                "influence.boardOpen", picture.options().size())
                        : getTranslation("influence.closed"));
        result.show(picture);
    }
}
