package org.manof.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a board shows while people answer on their phones: how many have, and one sentence; never a hint of what. */
public final class TurnoutBoard extends Div {
    private final TurnoutElement turnout = new TurnoutElement();
    private final Paragraph sentence = new Paragraph();

    public TurnoutBoard() {
        addClassName("board-centre");
        sentence.addClassName("big");
        add(turnout, sentence);
    }

    /** Shows {@code done} of {@code total} people, which {@code label} says in words, and a sentence for all. */
    public void show(int done, int total, String label, String said) {
        turnout.show(done, total, label);
        sentence.setText(said);
    }
}
