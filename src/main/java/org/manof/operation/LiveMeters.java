package org.manof.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.manof.live.Audience;
import org.manof.live.LiveWatch;
import org.springframework.stereotype.Component;

/** The live line in figures. All meters are made at the start: counting is one addition, and nothing on the way to a screen waits. */
@Component
class LiveMeters implements LiveWatch {
    private final Timer reads;
    private final DistributionSummary commits;
    private final Timer bus;
    private final Map<Audience, Timer> lags = new EnumMap<>(Audience.class);
    private final Map<Audience, Map<LeftOut, Counter>> leftOut = new EnumMap<>(Audience.class);

    LiveMeters(MeterRegistry registry) {
        reads = Timers.of("manof.live.read")
                .description("Reading one picture from the database")
                .register(registry);
        commits = DistributionSummary.builder("manof.live.commits.per.picture")
                .description("How many commits one picture was read for; sum by count is the coalescing factor")
                .register(registry);
        bus = Timers.of("manof.bus.lag")
                .description("From sending a notice to other nodes to hearing it on the bus")
                .register(registry);
        for (var audience : Audience.values()) {
            lags.put(
                    audience,
                    Timers.of("manof.live.push.lag")
                            .description("From the first commit a screen had not been shown to handing it the picture")
                            .tag("audience", name(audience))
                            .register(registry));
            var counters = new EnumMap<LeftOut, Counter>(LeftOut.class);
            Arrays.stream(LeftOut.values()).forEach(why -> counters.put(why, leftOut(registry, audience, why)));
            leftOut.put(audience, counters);
        }
    }

    @Override
    public void read(int number, Duration took) {
        reads.record(took);
        if (number > 0) {
            commits.record(number);
        }
    }

    @Override
    public void handed(Audience audience, Duration lag) {
        of(audience, lags).record(lag);
    }

    @Override
    public void leftOut(Audience audience, LeftOut why) {
        of(why, of(audience, leftOut)).increment();
    }

    @Override
    public void heard(Duration lag) {
        bus.record(lag);
    }

    private static <K, V> V of(K key, Map<K, V> all) {
        return Objects.requireNonNull(all.get(key));
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Counter leftOut(MeterRegistry registry, Audience audience, LeftOut why) {
        return Counter.builder("manof.live.left.out")
                .description("Screens that a picture was news to and that were not handed it")
                .tag("audience", name(audience))
                .tag("why", name(why))
                .register(registry);
    }
}
