package org.manof.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.LeverChoice;
import org.manof.shared.ui.People;

/** Which lever the circles are about. */
final class LeverLine extends Div {
    private final Span title = People.text("");

    LeverLine() {
        addClassName("circles-lever");
        var label = new Span(getTranslation("circles.lever"));
        label.addClassName("muted");
        title.addClassName("circles-lever-title");
        add(label, title);
    }

    void show(@Nullable LeverChoice lever) {
        setVisible(lever != null);
        title.setText(lever == null ? "" : lever.title());
    }
}
