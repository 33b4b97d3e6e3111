package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.manof.shared.ui.People;
import org.manof.workshop.OwnStanding;

/** Under one's own text: whether it waits to be read, was read, or is hidden and why. */
public final class StandingNote extends Div {
    /** {@code changeable} if it can be worded anew now. */
    public StandingNote(OwnStanding standing, boolean changeable) {
        addClassNames("notice", "standing-note");
        switch (standing.state()) {
            case PRIVATE, PUBLISHED -> setVisible(false);
            case WAITING -> add(new Paragraph(getTranslation("writing.own.waiting")));
            case APPROVED -> add(new Paragraph(getTranslation("writing.own.approved")));
            case HIDDEN -> {
                addClassName("warn");
                add(
                        new Paragraph(getTranslation("writing.own.hidden")),
                        new Paragraph(People.text(standing.reason())),
                        new Paragraph(getTranslation(
                                changeable ? "writing.own.hidden.rewrite" : "writing.own.hidden.closed")));
            }
        }
    }
}
