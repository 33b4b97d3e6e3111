package org.manof.presence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/** Whether there is still somebody to show anything to. */
final class Windows {
    private Windows() {}

    /** False for a window that closes, or of a server that stops: then the news comes without the window's lock. */
    static boolean open(Component component) {
        return component
                .getUI()
                .flatMap(ui -> Optional.ofNullable(ui.getSession()))
                .map(VaadinSession::hasLock)
                .orElse(false);
    }
}
