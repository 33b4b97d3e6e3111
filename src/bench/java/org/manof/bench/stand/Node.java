package org.manof.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One process of Manof, started by {@code bin/run}. */
final class Node implements AutoCloseable {
    private static final int SECONDS_TO_START = 180;
    private static final int SECONDS_TO_STOP = 40;
    private static final String ADDRESS = "Address: ";

    private final Process process;
    private final Path printed;
    private final Path complained;

    private Node(Process process, Path printed, Path complained) {
        this.process = process;
        this.printed = printed;
        this.complained = complained;
    }

    /** Starts one on a port (0 is a free one), with further {@code options} of {@code bin/run}; does not wait for it. */
    static Node start(Layout layout, Store store, int port, List<String> options) throws IOException {
        var command = new ArrayList<>(layout.prefix());
        command.addAll(List.of(layout.root().resolve("bin/run").toString(), "--port", String.valueOf(port)));
        command.addAll(store.options());
        command.addAll(options);
        var printed = Files.createTempFile("manof-bench", ".out");
        var complained = Files.createTempFile("manof-bench", ".err");
        var builder =
                new ProcessBuilder(command).redirectOutput(printed.toFile()).redirectError(complained.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MANOF_DB_"));
        builder.environment().putAll(store.environment());
        return new Node(builder.start(), printed, complained);
    }

    /** Waits until it takes people in, and returns its front page; refuses when it ends before or takes too long. */
    URI address() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (System.nanoTime() < deadline) {
            var address = line(printed(), ADDRESS);
            if (!address.isEmpty()) {
                var page = URI.create(address.replace("//localhost", "//127.0.0.1"));
                if (isReady(page)) {
                    return page;
                }
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new StandFailure("Manof ended: " + said());
            }
        }
        throw new StandFailure("Manof is not ready after " + SECONDS_TO_START + " s: " + said());
    }

    /** What it has printed so far. */
    String printed() throws IOException {
        return Files.readString(printed);
    }

    /** The rest of the line of {@code text} that begins with {@code start}, empty if there is none. */
    static String line(String text, String start) {
        return text.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .map(line -> line.substring(start.length()))
                .orElse("");
    }

    /** What it has complained of so far. */
    String complained() throws IOException {
        return Files.readString(complained);
    }

    Gauge gauge() {
        return new Gauge(process.toHandle());
    }

    /** Ends it without a word, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Sends a signal such as {@code STOP}. */
    void signal(String name) {
        Signal.send(name, process.pid());
    }

    @Override
    public void close() {
        try {
            process.destroy();
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(printed);
            Files.deleteIfExists(complained);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static boolean isReady(URI page) throws IOException {
        var request = (HttpURLConnection)
                page.resolve("actuator/health/readiness").toURL().openConnection();
        request.setConnectTimeout((int) Duration.ofSeconds(5).toMillis());
        request.setReadTimeout((int) Duration.ofSeconds(30).toMillis());
        try {
            return request.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            request.disconnect();
        }
    }

    private String said() throws IOException {
        return (Files.readString(printed) + complained()).strip();
    }
}
