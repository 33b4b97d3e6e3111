package org.manof.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What a room looks at while texts are collected, and then as they are published: how many there are, then all of them as cards. */
public final class CardsBoard<T> extends Div {
    /** More cards than this would be too small to read from the last row; the phones hold them all. */
    private static final int MOST = 35;

    private final Div waiting = new Div();
    private final Isolated number = Isolated.number(0);
    private final Paragraph unit = new Paragraph();
    private final TurnoutElement ring = new TurnoutElement();
    private final Paragraph sentence = new Paragraph();
    private final UnorderedList cards = new UnorderedList();
    private final Paragraph more = new Paragraph();
    private final Kept<T> list;

    /** How many texts there are with the word for them, how many of how many people wrote, the same in words, and what is asked now. */
    public record Collected(int texts, String unit, int people, int room, String by, String sentence) {}

    /** A card is known by {@code id} and drawn by {@code card}, as a list item of class {@code gallery-tile}. */
    public CardsBoard(Function<T, UUID> id, Function<T, ? extends Component> card) {
        addClassNames("gallery-board", "fill");
        number.addClassName("gallery-number");
        sentence.addClassName("muted");
        var count = new Div(number, unit);
        count.addClassName("gallery-total");
        var numbers = new Div(count, ring);
        numbers.addClassName("gallery-numbers");
        waiting.addClassNames("board-main", "board-centre", "gallery-waiting");
        waiting.add(numbers, sentence);
        cards.addClassName("gallery-cards");
        more.addClassName("muted");
        add(waiting, cards, more);
        list = new Kept<>(cards, id, card);
    }

    /** While nobody sees what others wrote. */
    public void collect(Collected collected) {
        reveal(false);
        number.setText(String.valueOf(collected.texts()));
        unit.setText(collected.unit());
        ring.show(collected.people(), collected.room(), collected.by());
        sentence.setText(collected.sentence());
    }

    /** Once all is published; {@code rest} is the sentence about those that do not fit, by their number. */
    public void publish(List<T> texts, IntFunction<String> rest) {
        reveal(true);
        cards.getElement().setAttribute("data-size", size(texts.size()));
        list.show(texts.subList(0, Math.min(MOST, texts.size())));
        more.setVisible(texts.size() > MOST);
        more.setText(more.isVisible() ? rest.apply(texts.size() - MOST) : "");
    }

    private void reveal(boolean revealed) {
        waiting.setVisible(!revealed);
        cards.setVisible(revealed);
        more.setVisible(revealed);
    }

    private static String size(int cards) {
        if (cards <= 6) {
            return "few";
        }
        return cards <= 12 ? "some" : cards <= 20 ? "many" : "crowd";
    }
}
