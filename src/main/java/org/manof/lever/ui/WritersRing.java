package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** How many of the people in the room have written something, as a ring. */
@Tag("manof-turnout")
@JsModule("context://manof/elements/turnout.js")
final class WritersRing extends Component {
    void show(int done, int total, String sentence) {
        getElement().setProperty("done", done);
        getElement().setProperty("total", total);
        getElement().setProperty("label", sentence);
    }
}
