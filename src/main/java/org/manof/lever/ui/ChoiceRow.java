package org.manof.lever.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.manof.lever.ChosenLever;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.People;
import org.manof.voting.Tally;

/** A lever in the vote's order, with the button that chooses it or takes the choice back. */
final class ChoiceRow extends ListItem {
    private final Words words;

    ChoiceRow(ChoiceConsole.Row row, Words words, Consumer<Tally> choose, Consumer<Tally> unchoose) {
        this.words = words;
        var tally = row.tally();
        var title = words.in(tally.option().text());
        addClassNames("card", "lever-choice");
        var rank = Isolated.number(tally.rank());
        rank.addClassName("lever-rank");
        var heading = new H3(People.text(title));
        heading.addClassName("lever-title");
        var votes = new Paragraph(getTranslation("lever.dots", tally.dots(), tally.voters()));
        votes.addClassNames("muted", "small");
        var covers = row.covers();
        if (covers != null) {
            votes.setText(votes.getText() + " · " + getTranslation("lever.covers", Math.round(100 * covers)));
        }
        var text = new Div(heading, votes);
        text.addClassName("grow");
        add(rank, text);
        var chosen = row.chosen();
        if (chosen == null) {
            var button = new Button(getTranslation("lever.choose"), pressed -> choose.accept(tally));
            button.setAriaLabel(getTranslation("lever.chooseNamed", title));
            add(button);
        } else {
            addClassName("lever-is-chosen");
            describe(text, chosen);
            var button = new Button(getTranslation("lever.unchoose"), pressed -> unchoose.accept(tally));
            button.setAriaLabel(getTranslation("lever.unchooseNamed", title));
            add(button);
        }
    }

    private void describe(Div text, ChosenLever chosen) {
        var mark = new Span(getTranslation("lever.isChosen"));
        mark.addClassName("chip");
        text.add(mark, line("lever.goal", words.in(chosen.goalText())));
        var reason = chosen.reason();
        if (reason != null) {
            text.add(line("lever.reason", reason));
        }
    }

    private Paragraph line(String key, String text) {
        var caption = new Span(getTranslation(key));
        caption.addClassName("muted");
        return new Paragraph(caption, new Span(" "), People.text(text));
    }
}
