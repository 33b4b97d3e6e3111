package org.manof.story;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.textfield.TextArea;

/** The town's coordinator, who reads afterwards. */
final class Coordinator extends Staff {
    Coordinator(BrowserlessUIContext window, String email) {
        super(window, email);
    }

    boolean mayWrite() {
        catchesUp();
        return window().find(TextArea.class).exists() || maySay("plan.finalise");
    }
}
