package org.manof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.manof.live.Audience;
import org.manof.live.LiveWatch.LeftOut;

class LiveMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final LiveMeters meters = new LiveMeters(registry);

    @Test
    void theCoalescingFactorIsCommitsByPicturesAndReadsForNobodysCommitAreNotInIt() {
        meters.read(40, Duration.ofMillis(3));
        meters.read(2, Duration.ofMillis(3));
        meters.read(0, Duration.ofMillis(3));

        assertThat(registry.get("manof.live.commits.per.picture").summary().mean())
                .isEqualTo(21);
        assertThat(registry.get("manof.live.read").timer().count()).isEqualTo(3);
    }

    @Test
    void lagsAndScreensLeftOutAreToldApartByAudience() {
        meters.handed(Audience.BOARD, Duration.ofMillis(40));
        meters.handed(Audience.PHONE, Duration.ofMillis(900));
        meters.leftOut(Audience.PHONE, LeftOut.AWAY);
        meters.heard(Duration.ofMillis(7));

        assertThat(registry.get("manof.live.push.lag")
                        .tag("audience", "board")
                        .timer()
                        .max(TimeUnit.MILLISECONDS))
                .isEqualTo(40);
        assertThat(registry.get("manof.live.left.out")
                        .tags("audience", "phone", "why", "away")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("manof.live.left.out")
                        .tags("audience", "phone", "why", "busy")
                        .counter()
                        .count())
                .isZero();
        assertThat(registry.get("manof.bus.lag").timer().count()).isEqualTo(1);
    }
}
