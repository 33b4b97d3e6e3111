package org.manof.operation;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Timers with the same few buckets, so that percentiles of one can be read next to another's and over several nodes. */
final class Timers {
    private Timers() {}

    static Timer.Builder of(String name) {
        return Timer.builder(name)
                .serviceLevelObjectives(
                        Duration.ofMillis(5),
                        Duration.ofMillis(15),
                        Duration.ofMillis(60),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofMillis(1_050),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30));
    }
}
