package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.manof.shared.ui.LeverSign;

/** Sign and name, on the surfaces that stand outside the staff's frame. */
final class Wordmark extends Div {
    Wordmark() {
        addClassName("wordmark");
        add(new LeverSign(), new Span(getTranslation("app.name")));
    }
}
