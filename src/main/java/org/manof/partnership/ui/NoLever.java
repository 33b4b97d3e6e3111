package org.manof.partnership.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** What stands in the circles' place while no lever is chosen. */
@JsModule("context://manof/elements/lever.js")
final class NoLever extends Div {
    /** {@code next} is the key of the sentence that says what this reader can do about it. */
    NoLever(String next) {
        addClassNames("empty-state", "circles-none");
        var sign = new Element("manof-lever").setAttribute("plain", true).setAttribute("aria-hidden", "true");
        getElement().appendChild(sign);
        add(new Paragraph(getTranslation("circles.noLever")), new Paragraph(getTranslation(next)));
    }
}
