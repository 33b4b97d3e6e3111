package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.manof.shared.ui.LeverSign;
import org.manof.shared.ui.People;

/** What a screen says while the workshop is closed for the day: kindly, and when it goes on if that is known. */
final class Adjourned extends Div {
    /** {@code until} is what the facilitators said of when it goes on; empty for nothing. */
    Adjourned(String until) {
        addClassNames("empty-state", "adjourned");
        var goesOn = new Paragraph(getTranslation(until.isEmpty() ? "adjourn.goesOn" : "adjourn.goesOnAt"));
        add(new LeverSign(), big(new Paragraph(getTranslation("adjourn.rest"))), goesOn);
        if (!until.isEmpty()) {
            add(big(new Paragraph(People.text(until))));
        }
        add(new Paragraph(getTranslation("adjourn.back")));
    }

    private static Component big(Paragraph text) {
        text.addClassName("big");
        return text;
    }
}
