package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A phone's page that has no activity on it: it scrolls, with the phone's margins. */
final class Page {
    private Page() {}

    static Div of(Component content) {
        var pad = new Div(content);
        pad.addClassName("pad");
        var main = new Div(pad);
        main.addClassName("phone-main");
        var page = new Div(main);
        page.addClassName("phone");
        return page;
    }
}
