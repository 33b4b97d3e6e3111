package org.manof.bench.wire;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One running server as all browsers know it: its address, what its files name, and a clock for what browsers do by themselves. */
public final class Site implements AutoCloseable {
    private final URI address;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("browser-clock").factory());
    private final Map<String, List<String>> named = new ConcurrentHashMap<>();

    /** {@code address} is that of the front page. */
    public Site(URI address) {
        this.address = address;
    }

    /** The front page. */
    public URI address() {
        return address;
    }

    /** The files that a file names, read once for everybody: reading is the browser's work and costs the server nothing. */
    Map<String, List<String>> named() {
        return named;
    }

    /** Runs something later, on a thread of its own. */
    public void later(long millis, Runnable what) {
        var unused = clock.schedule(() -> Thread.startVirtualThread(what), millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
