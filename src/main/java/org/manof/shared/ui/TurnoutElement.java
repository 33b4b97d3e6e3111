package org.manof.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** How many of the people in the room have done something, as a ring. */
@Tag("manof-turnout")
@JsModule("context://manof/elements/turnout.js")
public class TurnoutElement extends Component {
    /** Shows {@code done} of {@code total} people; {@code sentence} says the same in words. */
    public void show(int done, int total, String sentence) {
        getElement().setProperty("done", done);
        getElement().setProperty("total", total);
        getElement().setProperty("label", sentence);
    }
}
