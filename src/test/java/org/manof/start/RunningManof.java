package org.manof.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The production jar as a process of its own, for stories that start, kill and restart it: without the second compiler, which pays only later. */
public final class RunningManof implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 180;
    private static final String WARM_UP = "--manof.warm-up.seconds=";

    private final Process process;
    private final Path printed;
    private final Path complained;

    private RunningManof(Path data, List<String> options) throws IOException {
        printed = Files.createTempFile("manof", ".out");
        complained = Files.createTempFile("manof", ".err");
        process = new ProcessBuilder(command(data, options))
                .redirectOutput(printed.toFile())
                .redirectError(complained.toFile())
                .start();
    }

    static List<String> command(Path data, List<String> options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("bin", "lib", "jvm.options"),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target", "manof.jar").toString(),
                "--manof.data=" + data));
        if (options.stream().noneMatch(option -> option.startsWith(WARM_UP))) {
            command.add(WARM_UP + "0");
        }
        command.addAll(options);
        return command;
    }

    /** Starts the jar on a folder with further options such as {@code --server.port=0}; does not wait for it. */
    public static RunningManof on(Path data, String... options) throws IOException {
        return new RunningManof(data, List.of(options));
    }

    /** Waits until it is ready and returns its address; refuses when it ends before, with what it said. */
    public String address() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline) {
            var line = printed().lines().filter(l -> l.startsWith("Address: ")).findFirst();
            if (line.isPresent()) {
                return line.get().substring("Address: ".length());
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Manof ended: " + printed() + complained());
            }
        }
        throw new IllegalStateException("Manof is not ready: " + printed() + complained());
    }

    /** Waits until it ends by itself and returns its exit code. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Manof goes on");
        }
        return process.exitValue();
    }

    /** Returns what it has printed on standard output so far. */
    public String printed() throws IOException {
        return Files.readString(printed);
    }

    /** Returns what it has printed on standard error so far. */
    public String complained() throws IOException {
        return Files.readString(complained);
    }

    /** Asks it to stop in good order, and does not wait. */
    public void stop() {
        process.destroy();
    }

    /** Kills it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it in good order, and by force when that takes too long. */
    @Override
    public void close() throws InterruptedException, IOException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
        Files.delete(printed);
        Files.delete(complained);
    }
}
