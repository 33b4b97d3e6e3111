package org.manof.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.manof.live.Audience;
import org.manof.live.Live;
import org.springframework.stereotype.Component;

/** The open screens, counted when somebody asks. */
@Component
class ScreenGauges implements MeterBinder {
    private static final Duration STUCK = Duration.ofSeconds(30);
    private final Live live;

    ScreenGauges(Live live) {
        this.live = live;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var audience : Audience.values()) {
            Gauge.builder("manof.live.screens", live, line -> line.connected(audience))
                    .description("Screens that a push would reach now")
                    .tag("audience", LiveMeters.name(audience))
                    .register(registry);
        }
        Gauge.builder("manof.live.screens.stuck", live, line -> line.stuckScreens(STUCK))
                .description("Connected screens that have not drawn for half a minute what they were handed")
                .register(registry);
    }
}
