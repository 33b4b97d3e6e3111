package org.manof.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether a port can be listened on. */
final class Ports {
    private Ports() {}

    /** Refuses a port that another process has, or that this one may not have. */
    static void mustBeFree(int port) {
        try (var socket = new ServerSocket()) {
            // As the web server does: a port that was in use a moment ago counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            var refused = String.valueOf(e.getMessage()).contains("Permission denied");
            throw new StartFailure(
                    refused
                            ? "Port " + port + " may not be used by this account: choose another with --port."
                            : "Port " + port + " is in use by another program: choose another with --port.");
        }
    }
}
