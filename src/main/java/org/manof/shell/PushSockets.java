package org.manof.shell;

import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import jakarta.servlet.ServletContext;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.AtmosphereResourceImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sockets below Vaadin's push. Vaadin and Atmosphere can close one with "normal" only, so this reaches through to them. */
@Component
class PushSockets {
    private static final Logger LOG = LoggerFactory.getLogger(PushSockets.class);
    private static final CloseReason GOING_AWAY = new CloseReason(CloseReason.CloseCodes.GOING_AWAY, "restart");

    private final ObjectProvider<ServletContext> servlets;

    PushSockets(ObjectProvider<ServletContext> servlets) {
        this.servlets = servlets;
    }

    /** Atmosphere would close them all as soon as the process is told to stop; without its hook they stay until the web server goes. */
    void keepUntilTheEnd() {
        frameworks()
                .flatMap(framework -> field(framework, "shutdownHook", Thread.class).stream())
                .forEach(Runtime.getRuntime()::removeShutdownHook);
    }

    /** Those that are open now on this node. */
    Set<Session> open() {
        return frameworks()
                .map(framework ->
                        framework.getAtmosphereConfig().resourcesFactory().findAll())
                .flatMap(Collection::stream)
                .flatMap(resource -> Stream.ofNullable(((AtmosphereResourceImpl) resource).webSocket()))
                .flatMap(socket -> field(socket, "session", Session.class).stream())
                .filter(Session::isOpen)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Closes one with code 1001. */
    static void goAway(Session socket) {
        try {
            socket.close(GOING_AWAY);
        } catch (IOException gone) {
            LOG.debug("A socket was closed already: {}", gone.getClass().getSimpleName());
        }
    }

    private Stream<AtmosphereFramework> frameworks() {
        return servlets.stream()
                .flatMap(context -> Collections.list(context.getAttributeNames()).stream()
                        .filter(name -> name.startsWith(JSR356WebsocketInitializer.class.getName()))
                        .map(context::getAttribute))
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast);
    }

    private static <T> Optional<T> field(Object owner, String name, Class<T> type) {
        var fields = new DirectFieldAccessor(owner);
        return fields.isReadableProperty(name)
                ? Optional.ofNullable(fields.getPropertyValue(name)).map(type::cast)
                : Optional.empty();
    }
}
