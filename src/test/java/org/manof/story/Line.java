package org.manof.story;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.shared.communication.PushMode;

/** The push connection of a window, which a test can cut: there is no browser behind it. */
final class Line implements PushConnection {
    private volatile boolean connected = true;

    private Line() {}

    static Line to(UI ui) {
        var line = new Line();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ui.getInternals().setPushConnection(line);
        return line;
    }

    void connected(boolean now) {
        connected = now;
    }

    @Override
    public void push() {
        // What would travel to a browser stays in the tree, where tests look.
    }

    @Override
    public void disconnect() {
        connected = false;
    }

    @Override
    public boolean isConnected() {
        return connected;
    }
}
