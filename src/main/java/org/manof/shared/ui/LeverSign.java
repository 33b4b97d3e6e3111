package org.manof.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The sign of Manof, a beam on a fulcrum, as a picture only: words beside it say what it stands for. */
@Tag("manof-lever")
@JsModule("context://manof/elements/lever.js")
public class LeverSign extends Component {
    public LeverSign() {
        getElement().setAttribute("plain", true);
        getElement().setAttribute("aria-hidden", "true");
    }
}
