package org.manof.warmup;

import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.CloseReason;
import jakarta.websocket.ContainerProvider;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Extension;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The socket on which a window is told of what changes: compressed as in a browser, and what comes is only taken off the line. */
final class PushLine implements AutoCloseable {
    /** The version that the browser's part of Atmosphere gives itself. */
    private static final String CLIENT = "4.0.1";

    private final Session session;

    private PushLine(Session session) {
        this.session = session;
    }

    /** Connects the window {@code ui} of the browser that holds {@code cookies}. */
    static PushLine connect(URI home, String cookies, int ui, String pushId) {
        var query = "v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-Framework=" + CLIENT
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true"
                + "&X-Atmosphere-tracking-id=0&Content-Type=application/json;%20charset=UTF-8";
        var address = URI.create(home.toString().replaceFirst("^http", "ws") + "VAADIN/push?" + query);
        var config = ClientEndpointConfig.Builder.create()
                .extensions(List.of(new Compression()))
                .configurator(new ClientEndpointConfig.Configurator() {
                    @Override
                    public void beforeRequest(Map<String, List<String>> headers) {
                        headers.put("Cookie", List.of(cookies));
                    }
                })
                .build();
        try {
            return new PushLine(
                    ContainerProvider.getWebSocketContainer().connectToServer(new Listener(), config, address));
        } catch (DeploymentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.GOING_AWAY, ""));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static final class Listener extends Endpoint {
        @Override
        public void onOpen(Session session, EndpointConfig config) {
            session.addMessageHandler(String.class, (MessageHandler.Partial<String>) (part, last) -> {});
        }
    }

    private record Compression() implements Extension {
        @Override
        public String getName() {
            return "permessage-deflate";
        }

        @Override
        public List<Parameter> getParameters() {
            return List.of();
        }
    }
}
