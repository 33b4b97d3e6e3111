package org.manof.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes, which Java has only two of. */
final class Signal {
    private Signal() {}

    /** Sends one by its name without SIG. Refuses where there is no such process. */
    static void send(String name, long process) {
        try {
            var sent = new ProcessBuilder("kill", "-" + name, String.valueOf(process))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (sent != 0) {
                throw new StandFailure("no signal " + name + " to process " + process);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending a signal", interrupted);
        }
    }
}
