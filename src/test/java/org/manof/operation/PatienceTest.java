package org.manof.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean answer = new AtomicBoolean(true);

    @Test
    void howeverManyAskTheQuestionIsPutOnce() {
        var patience = patience(this::answers, Duration.ofMinutes(1));

        for (var i = 0; i < 100; i++) {
            assertThat(patience.yes()).isTrue();
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void anOldAnswerIsAskedForAgain() {
        var patience = patience(this::answers, Duration.ZERO);
        assertThat(patience.yes()).isTrue();

        answer.set(false);

        await().until(() -> !patience.yes());
    }

    @Test
    void aQuestionThatFailsIsANo() {
        assertThat(patience(
                                () -> {
                                    throw new IllegalStateException("away");
                                },
                                Duration.ZERO)
                        .yes())
                .isFalse();
    }

    @Test
    void noAnswerIsANoAndIsNotAskedForTwice() {
        var gate = new CountDownLatch(1);
        var patience = patience(
                () -> {
                    asked.incrementAndGet();
                    return waits(gate);
                },
                Duration.ZERO);

        assertThat(patience.yes()).isFalse();
        assertThat(patience.yes()).isFalse();
        assertThat(asked).hasValue(1);
        gate.countDown();

        await().until(patience::yes);
    }

    private boolean answers() {
        asked.incrementAndGet();
        return answer.get();
    }

    private static boolean waits(CountDownLatch gate) {
        try {
            gate.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Patience patience(BooleanSupplier question, Duration kept) {
        return new Patience("a question", question, kept, Duration.ofMillis(200));
    }
}
