package org.manof.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.manof.initiative.Meanings;
import org.manof.programme.Decision;
import org.manof.shared.ui.People;

/** The circle that a programme was given, what that means and what follows, who leads it, and why. */
final class DecisionNote extends Div {
    DecisionNote(Decision decision, Meanings meanings) {
        var words = Words.at(this);
        addClassName("programme-decided");
        getElement().setAttribute("data-circle", decision.circle().name());
        var circle = new Span(words.circle(decision.circle()));
        circle.addClassNames("chip", "programme-circle");
        var means = new Paragraph(words.meaning(decision.circle(), meanings));
        var follows = new Paragraph(words.consequence(decision.circle()));
        means.addClassNames("muted", "small");
        follows.addClassName("small");
        add(circle, means, follows);
        line("programme.leader", decision.leader());
        line("programme.reason", decision.reason());
    }

    private void line(String key, String text) {
        if (!text.isEmpty()) {
            var caption = new Span(getTranslation(key) + ":");
            caption.addClassName("muted");
            add(new Paragraph(caption, new Span(" "), People.text(text)));
        }
    }
}
