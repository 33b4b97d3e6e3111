package org.manof.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.manof.bench.figures.Costs;
import org.manof.bench.stand.Stand;

/** The costs of the nodes, of this process, and of the machine as Linux counts them. */
final class ProcessCosts implements Costs {
    private static final Path COUNTERS = Path.of("/proc/stat");
    /** The kernel's unit towards programs, on every platform that the JDK supports. */
    private static final double TICKS_PER_SECOND = 100;
    /** user, nice, system; then idle and iowait, which are no work; then irq, softirq, steal. See proc_stat(5). */
    private static final int[] WORK = {1, 2, 3, 6, 7, 8};

    private final Stand stand;

    ProcessCosts(Stand stand) {
        this.stand = stand;
    }

    @Override
    public double cpuSeconds() {
        return stand.cpuSeconds();
    }

    @Override
    public double gcMillis() {
        return stand.gcMillis();
    }

    @Override
    public double clientSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e9;
    }

    @Override
    public double machineSeconds() {
        try (Stream<String> lines = Files.lines(COUNTERS)) {
            var counters = lines.findFirst().orElseThrow().trim().split("\\s+");
            var ticks = 0L;
            for (var column : WORK) {
                ticks += Long.parseLong(counters[column]);
            }
            return ticks / TICKS_PER_SECOND;
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }
}
