package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.manof.shared.ui.LeverSign;
import org.manof.workshop.Mode;
import org.manof.workshop.WorkshopPicture;

/** Says in plain sight that a screen shows a rehearsal; there only if it does. */
final class RehearsalSign extends Paragraph {
    RehearsalSign() {
        addClassName("rehearsal-sign");
        setText(getTranslation("rehearsal.sign"));
        setVisible(false);
    }

    void draw(WorkshopPicture picture) {
        setVisible(picture.mode() == Mode.REHEARSAL);
    }

    /** What is shown on a screen that is still open after the rehearsal was wiped. */
    static Div wiped() {
        var rest = new Div(new LeverSign());
        var sentence = new Paragraph(rest.getTranslation("rehearsal.wiped"));
        sentence.addClassName("big");
        rest.add(sentence);
        rest.addClassNames("empty-state", "fill");
        return rest;
    }
}
