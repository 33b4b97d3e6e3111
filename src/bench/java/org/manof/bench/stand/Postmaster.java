package org.manof.bench.stand;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** PostgreSQL's first process, which can be ended at once and begun again as it was. */
final class Postmaster {
    /** As the library that unpacked it: PostgreSQL does not run as root. */
    private static final List<String> SOMEBODY_ELSE = List.of("unshare", "-U");

    private final Path data;

    /** That of the server on this data. */
    Postmaster(Path data) {
        this.data = data;
    }

    /** Immediate shutdown, as PostgreSQL calls it; the next start has to recover. Returns how it is started again. */
    List<String> stop() throws IOException, InterruptedException {
        var running = ProcessHandle.of(number()).orElseThrow(Postmaster::unknown);
        var command = command(running.info());
        var gone = running.onExit();
        Signal.send("QUIT", running.pid());
        join(gone);
        return command;
    }

    /** Starts it; does not wait until it answers. */
    void start(List<String> command) throws IOException {
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private long number() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    }

    private static List<String> command(ProcessHandle.Info running) {
        var command = new ArrayList<>(LinuxUtils.isUnshareAvailable() ? SOMEBODY_ELSE : List.of());
        command.add(running.command().orElseThrow(Postmaster::unknown));
        command.addAll(List.of(running.arguments().orElseThrow(Postmaster::unknown)));
        return command;
    }

    private static void join(CompletableFuture<?> gone) throws InterruptedException {
        try {
            var unused = gone.get();
        } catch (ExecutionException never) {
            throw new IllegalStateException("PostgreSQL does not end", never);
        }
    }

    private static StandFailure unknown() {
        return new StandFailure("this system does not say how PostgreSQL was started");
    }
}
