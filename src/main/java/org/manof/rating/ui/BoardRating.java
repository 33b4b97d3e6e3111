package org.manof.rating.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import org.manof.rating.RatingPicture;
import org.manof.shared.ui.TurnoutBoard;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** What the room sees of a rating: how many have answered, and after the reveal chart and table. */
@StyleSheet("manof/styles/rating.css")
final class BoardRating extends Div {
    private final TurnoutBoard waiting = new TurnoutBoard();
    private final RatingResult result;
    private final Wording wording;

    BoardRating(Face face, RatingResult result, Wording wording) {
        this.result = result;
        this.wording = wording;
        addClassNames("rating-board", "fill");
        add(waiting, result);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(RatingPicture.class).get(),
                        face.whole().get().people().size()));
    }

    private void draw(RatingPicture picture, int people) {
        waiting.setVisible(picture.result().isEmpty());
        waiting.show(
                picture.turnout(),
                people,
                getTranslation("rating.turnout", picture.turnout(), people),
                picture.phase() == Phase.OPEN
                        ? getTranslation(
                                wording.key("rating.boardOpen"),
                                picture.options().size())
                        : getTranslation("rating.closed"));
        result.show(picture);
    }
}
