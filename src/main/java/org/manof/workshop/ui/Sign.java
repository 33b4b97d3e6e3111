package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The lever: Manof's sign on the surfaces that stand outside the staff's frame. */
@Tag("manof-lever")
@JsModule("context://manof/elements/lever.js")
final class Sign extends Component {
    private Sign() {
        getElement().setAttribute("plain", true).setAttribute("aria-hidden", "true");
    }

    static Sign plain() {
        return new Sign();
    }

    static Div wordmark() {
        var sign = new Sign();
        var mark = new Div(sign, new Span(sign.getTranslation("app.name")));
        mark.addClassName("wordmark");
        return mark;
    }
}
