package org.manof.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final Throttle throttle = Throttle.of(3, Duration.ofMinutes(15));

    @Test
    void askingCostsNothing() {
        IntStream.range(0, 10).forEach(_ -> assertThat(throttle.allows("dana")).isTrue());
    }

    @Test
    void failuresOfOneKeyDoNotCountForAnother() {
        IntStream.range(0, 3).forEach(_ -> throttle.failed("dana"));

        assertThat(throttle.allows("dana")).isFalse();
        assertThat(throttle.waiting("dana")).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        assertThat(throttle.allows("yusuf")).isTrue();
        assertThat(throttle.waiting("yusuf")).isZero();
    }

    @Test
    void aFailureThatIsTakenBackDoesNotCount() {
        IntStream.range(0, 10).forEach(_ -> {
            assertThat(throttle.failed("dana")).isTrue();
            throttle.forgive("dana");
        });

        assertThat(throttle.allows("dana")).isTrue();
    }

    @Test
    void aHundredAtOnceGetNoMoreThanTheirShare() {
        var passed = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 100)
                    .forEach(_ -> threads.execute(() -> {
                        if (throttle.failed("dana")) {
                            passed.incrementAndGet();
                        }
                    }));
        }

        assertThat(passed).hasValue(3);
    }
}
