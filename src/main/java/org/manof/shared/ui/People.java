package org.manof.shared.ui;

import com.vaadin.flow.component.html.Span;

/** What people wrote, in the direction of their own words. */
public final class People {
    private People() {}

    /** A text that a person typed, whatever language the page is in. */
    public static Span text(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
