package org.manof.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.manof.shared.ui.LeverSign;

/** What stands in the map's place while no lever is chosen. */
final class NoLever extends Div {
    NoLever() {
        addClassNames("empty-state", "programme-none");
        add(new LeverSign(), new Paragraph(getTranslation("programme.noLever")));
    }
}
