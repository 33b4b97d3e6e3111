package org.manof.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import org.manof.shared.ui.Failures;
import org.manof.shared.ui.Refusals;

/** What no view caught: one sentence on the screen, the place in the log, a stack on neither screen nor phone. */
final class Apologies extends DefaultErrorHandler {
    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        if (!shouldHandle(failure)) {
            return;
        }
        Failures.log(failure);
        var ui = UI.getCurrent();
        if (ui != null) {
            Refusals.show(ui, Failures.said(failure));
        }
    }
}
