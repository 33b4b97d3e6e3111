package org.manof.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The sign of Manof, a beam on a fulcrum; words beside it say what it stands for. */
@Tag("manof-lever")
@JsModule("context://manof/elements/lever.js")
class LeverSign extends Component {
    LeverSign() {
        getElement().setAttribute("aria-hidden", "true");
    }
}
