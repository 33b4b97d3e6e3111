package org.manof.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** A stand that is up. The nodes can be stopped before the database, for the check. */
public final class StartedStand implements Stand {
    private final Layout layout;
    private final Store store;
    private final List<Node> running = new ArrayList<>();
    private final List<URI> nodes = new ArrayList<>();
    private final Thread lastResort = new Thread(this::end);
    private final StringBuilder past = new StringBuilder();
    private String announced = "";
    private boolean ended;

    private StartedStand(Layout layout, Store store) {
        this.layout = layout;
        this.store = store;
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /** Puts up a fresh database and the nodes, and waits until they take people in. */
    public static StartedStand up(Layout layout) throws IOException, InterruptedException {
        var stand =
                new StartedStand(layout, layout.database() == Layout.Kind.H2 ? new FolderStore() : new PostgresStore());
        try {
            for (var number = 1; number <= layout.nodes(); number++) {
                stand.add(Node.start(layout, stand.store, 0, number == 1 ? List.of("--demo=standard") : List.of()));
            }
            stand.announced = stand.running.getFirst().printed();
            return stand;
        } catch (IOException | InterruptedException | RuntimeException failed) {
            stand.close();
            throw failed;
        }
    }

    private void add(Node node) throws IOException, InterruptedException {
        synchronized (running) {
            running.add(node);
        }
        nodes.add(node.address());
    }

    @Override
    public List<URI> nodes() {
        return List.copyOf(nodes);
    }

    @Override
    public String code() {
        var link = said("Join: ");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @Override
    public String board() {
        return URI.create(said("Board: ")).getPath().substring(1);
    }

    @Override
    public Login facilitator() {
        return login("Facilitator: ");
    }

    @Override
    public Login coordinator() {
        return login("Coordinator: ");
    }

    @Override
    public double cpuSeconds() {
        return sum(Gauge::cpuSeconds);
    }

    @Override
    public double gcMillis() {
        return sum(Gauge::gcMillis);
    }

    @Override
    public long liveHeap() {
        return total(Gauge::liveHeap);
    }

    @Override
    public long residentBytes() {
        return total(Gauge::residentBytes);
    }

    /** What the nodes have written to standard error so far. */
    public String complaints() throws IOException {
        var all = new StringBuilder(past);
        for (var node : running) {
            all.append(node.complained());
        }
        return all.toString();
    }

    /** Stops the nodes; the database stays. */
    public void stopNodes() {
        synchronized (running) {
            running.forEach(Node::close);
            running.clear();
        }
    }

    /** Opens the database for the check, once the nodes are stopped. */
    public Connection database() throws SQLException {
        return store.open();
    }

    @Override
    public Harm harm() {
        return new Hands();
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException stopping) {
            // The hook runs, or is this very call.
        }
    }

    private synchronized void end() {
        if (!ended) {
            ended = true;
            stopNodes();
            try {
                store.close();
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }

    private Login login(String start) {
        var parts = said(start).split(" ");
        return new Login(parts[0], parts[1]);
    }

    private String said(String start) {
        return Node.line(announced, start);
    }

    private double sum(ToDoubleFunction<Gauge> what) {
        return running.stream().map(Node::gauge).mapToDouble(what).sum();
    }

    private long total(ToLongFunction<Gauge> what) {
        return running.stream().map(Node::gauge).mapToLong(what).sum();
    }

    /** Does to the nodes what it is told. */
    private final class Hands implements Harm {
        @Override
        public void kills(int node) throws InterruptedException {
            running.get(node).kill();
        }

        @Override
        public void startsAgain(int node) throws IOException, InterruptedException {
            var next = Node.start(layout, store, nodes.get(node).getPort(), List.of());
            synchronized (running) {
                var killed = running.set(node, next);
                past.append(killed.complained());
                killed.close();
            }
            next.address();
        }

        @Override
        public void halts(int node) {
            running.get(node).signal("STOP");
        }

        @Override
        public void goesOn(int node) {
            running.get(node).signal("CONT");
        }

        @Override
        public void stopsDatabase() throws IOException, InterruptedException {
            store.stop();
        }

        @Override
        public void startsDatabase() throws IOException, InterruptedException {
            store.startAgain();
        }

        @Override
        public Connection database() throws SQLException {
            return store.open();
        }
    }
}
