package org.manof.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** What a Java process uses, read from outside. */
final class Gauge {
    private static final Pattern COLLECTED = Pattern.compile("sun\\.gc\\.collector\\.\\d+\\.time=(\\d+)");
    private static final Pattern TICKS = Pattern.compile("sun\\.os\\.hrt\\.frequency=(\\d+)");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");

    private final ProcessHandle process;

    Gauge(ProcessHandle process) {
        this.process = process;
    }

    /** User and system seconds since it started, from {@code /proc/PID/stat} where there is one. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** Milliseconds stood still for garbage collection since it started. */
    double gcMillis() {
        var counters = jcmd("PerfCounter.print");
        var ticks = TICKS.matcher(counters);
        if (!ticks.find()) {
            throw new IllegalStateException("no clock among the JVM's counters");
        }
        var sum = COLLECTED
                .matcher(counters)
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
        return 1000.0 * sum / Long.parseLong(ticks.group(1));
    }

    /** Bytes of the objects that are reachable, after a full collection. */
    long liveHeap() {
        jcmd("GC.run");
        var total = TOTAL.matcher(jcmd("GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("no total in the JVM's histogram");
        }
        return Long.parseLong(total.group(1));
    }

    /** Bytes of memory held; 0 where the system does not say. */
    long residentBytes() {
        try {
            var status = RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            return status.find() ? Long.parseLong(status.group(1)) * 1024 : 0;
        } catch (IOException noSuchFile) {
            return 0;
        }
    }

    private String jcmd(String question) {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked = new ProcessBuilder(tool, Long.toString(process.pid()), question)
                    .redirectErrorStream(true)
                    .start();
            var answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (asked.waitFor() != 0) {
                throw new IllegalStateException("jcmd " + question + ": " + answer.strip());
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the JVM", interrupted);
        }
    }
}
