package org.manof.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands in the circles' place while no lever is chosen. */
final class NoLever extends Div {
    /** {@code next} is the key of the sentence that says what this reader can do about it. */
    NoLever(String next) {
        addClassNames("empty-state", "circles-none");
        add(new Paragraph(getTranslation("circles.noLever")), new Paragraph(getTranslation(next)));
    }
}
