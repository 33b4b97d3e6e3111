package org.manof.workplan.ui;

import com.vaadin.flow.server.communication.PushConnection;

/** Carries nothing: the round trips of the test do. */
final class Wire implements PushConnection {
    private boolean connected = true;

    @Override
    public void push() {}

    @Override
    public void disconnect() {
        connected = false;
    }

    @Override
    public boolean isConnected() {
        return connected;
    }
}
