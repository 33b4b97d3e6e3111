package org.manof.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The sign of Manof; its beam tilts as steps close. Words beside it say the same. */
@Tag("manof-lever")
@JsModule("context://manof/elements/lever.js")
class LeverProgress extends Component {
    LeverProgress(int done, int total) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("plain", true);
        getElement().setProperty("done", done);
        getElement().setProperty("total", total);
    }
}
