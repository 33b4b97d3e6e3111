package org.manof.lever.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import org.manof.lever.GalleryLever;
import org.manof.lever.LeversPicture;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.TurnoutElement;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** What the room looks at: how many proposals there are, then all of them as cards. */
@StyleSheet("manof/styles/lever.css")
final class GalleryBoard extends Div {
    /** More cards than this would be too small to read from the last row; the phones hold them all. */
    private static final int MOST = 35;

    private final Div waiting = new Div();
    private final Isolated number = Isolated.number(0);
    private final Paragraph proposals = new Paragraph();
    private final TurnoutElement ring = new TurnoutElement();
    private final Paragraph sentence = new Paragraph();
    private final UnorderedList cards = new UnorderedList();
    private final Paragraph more = new Paragraph();
    private final Kept<GalleryLever> list;

    GalleryBoard(Face face, Words words) {
        addClassNames("lever-board", "fill");
        number.addClassName("lever-number");
        sentence.addClassName("muted");
        var count = new Div(number, proposals);
        count.addClassName("lever-total");
        var numbers = new Div(count, ring);
        numbers.addClassName("lever-numbers");
        waiting.addClassNames("board-main", "board-centre", "lever-waiting");
        waiting.add(numbers, sentence);
        cards.addClassName("lever-cards");
        more.addClassName("muted");
        add(waiting, cards, more);
        list = new Kept<>(cards, GalleryLever::id, lever -> new BoardLever(lever, words));
        Signal.effect(
                this,
                () -> draw(
                        face.picture(LeversPicture.class).get(),
                        face.item().get().phase(),
                        face.whole().get().people().size()));
    }

    private void draw(LeversPicture picture, Phase phase, int people) {
        var revealed = phase == Phase.REVEALED;
        waiting.setVisible(!revealed);
        cards.setVisible(revealed);
        number.setText(String.valueOf(picture.proposals()));
        proposals.setText(getTranslation("lever.boardCount", picture.proposals()));
        ring.show(picture.people(), people, getTranslation("lever.boardBy", picture.people(), people));
        sentence.setText(getTranslation(phase == Phase.OPEN ? "lever.boardOpen" : "lever.boardClosed"));
        var levers = picture.levers();
        cards.getElement().setAttribute("data-size", size(levers.size()));
        list.show(levers.subList(0, Math.min(MOST, levers.size())));
        more.setVisible(levers.size() > MOST);
        more.setText(getTranslation("lever.boardMore", levers.size() - MOST));
    }

    private static String size(int levers) {
        if (levers <= 6) {
            return "few";
        }
        return levers <= 12 ? "some" : levers <= 20 ? "many" : "crowd";
    }
}
