package org.manof.assumption.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.manof.assumption.RatingPicture;
import org.manof.shared.ui.TurnoutElement;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** What the room sees while it rates: how many have, and never a hint; after the reveal how far it agrees. */
@StyleSheet("manof/styles/assumption.css")
final class RatingBoard extends Div {
    /** More bars than this would be too small to read from the last row; the phones hold them all. */
    private static final int MOST = 12;

    private final Div waiting = new Div();
    private final TurnoutElement turnout = new TurnoutElement();
    private final Paragraph sentence = new Paragraph();
    private final SpreadElement spread = new SpreadElement("board");
    private final Paragraph more = new Paragraph();

    RatingBoard(Face face) {
        addClassNames("assumption-rating-board", "fill");
        waiting.addClassName("board-centre");
        waiting.add(turnout, sentence);
        more.addClassName("muted");
        add(waiting, spread, more);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(RatingPicture.class).get(),
                        face.item().get().phase(),
                        face.whole().get().people().size()));
    }

    private void draw(RatingPicture picture, Phase phase, int people) {
        var revealed = phase == Phase.REVEALED;
        var all = picture.assumptions().size();
        waiting.setVisible(!revealed);
        spread.setVisible(revealed);
        turnout.show(picture.turnout(), people, getTranslation("assumption.turnout", picture.turnout(), people));
        sentence.setText(getTranslation(
                all == 0
                        ? "assumption.none"
                        : phase == Phase.OPEN ? "assumption.ratingOpen" : "assumption.ratingClosed"));
        if (revealed) {
            spread.show(SpreadElement.inOrder(picture.assumptions()).subList(0, Math.min(MOST, all)));
        }
        more.setVisible(revealed && all > MOST);
        more.setText(getTranslation("assumption.boardMore", Math.max(1, all - MOST)));
    }
}
