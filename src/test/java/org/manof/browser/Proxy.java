package org.manof.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Stands for the reverse proxy: everybody is on one node until that is not ready any more, and then on the next that is. Sockets that are
 * open stay where they are.
 */
final class Proxy implements AutoCloseable {
    private static final int LOOK_EVERY_MS = 250;
    private static final int BUFFER = 16_384;

    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final List<House> nodes;
    private final Set<Tunnel> tunnels = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private volatile House current;

    private record Tunnel(House node, Socket client, Socket server) {
        void close() {
            for (var socket : List.of(client, server)) {
                try {
                    socket.close();
                } catch (IOException gone) {
                    // It is closed.
                }
            }
        }
    }

    Proxy(House... nodes) throws IOException {
        this.nodes = List.of(nodes);
        this.current = nodes[0];
        Thread.ofVirtual().start(this::accept);
        var unused = looking.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    String address() {
        return "http://localhost:" + door.getLocalPort() + "/";
    }

    /** The node on which everybody is now. */
    House current() {
        return current;
    }

    private void look() {
        if (!ready(current)) {
            var left = current;
            nodes.stream().filter(this::ready).findFirst().ifPresent(next -> current = next);
            // A proxy chooses for each request anew, and only sockets are tunnels: so connections end here that are
            // none.
            tunnels.stream().filter(tunnel -> tunnel.node() == left).forEach(Tunnel::close);
        }
    }

    private boolean ready(House node) {
        try {
            var probe = HttpRequest.newBuilder(URI.create(node.address() + "actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(1))
                    .build();
            return http.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        var node = current;
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), node.port())) {
            var first = new byte[BUFFER];
            var length = client.getInputStream().read(first);
            if (length > 0) {
                var tunnel = new Tunnel(node, client, server);
                if (!new String(first, 0, length, StandardCharsets.ISO_8859_1).contains("Upgrade: websocket")) {
                    tunnels.add(tunnel);
                }
                server.getOutputStream().write(first, 0, length);
                Thread.ofVirtual().start(() -> carry(server, client, tunnel));
                carry(client, server, tunnel);
            }
        } catch (IOException away) {
            // The browser sees a connection that ends, as it would with a proxy.
        }
    }

    private void carry(Socket from, Socket to, Tunnel tunnel) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // The other half ends with it.
        } finally {
            tunnel.close();
            tunnels.remove(tunnel);
        }
    }

    @Override
    public void close() throws IOException {
        looking.shutdownNow();
        door.close();
        tunnels.forEach(Tunnel::close);
        http.close();
    }
}
