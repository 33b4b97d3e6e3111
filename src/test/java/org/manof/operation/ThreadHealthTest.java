package org.manof.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ThreadHealthTest {
    private final AtomicBoolean stuck = new AtomicBoolean();
    private final ThreadHealth health = new ThreadHealth(stuck::get, Duration.ZERO);

    @Test
    void twoThreadsThatWaitForEachOtherAreSeenUntilTheyAreParted() throws InterruptedException {
        assertThat(status()).isEqualTo(Status.UP);
        var red = new ReentrantLock();
        var blue = new ReentrantLock();
        var both = new CyclicBarrier(2);
        var first = Thread.ofPlatform().daemon().start(() -> takes(red, blue, both));
        var second = Thread.ofPlatform().daemon().start(() -> takes(blue, red, both));

        await().until(() -> status().equals(Status.DOWN));
        first.interrupt();
        first.join();
        second.join();

        await().until(() -> status().equals(Status.UP));
    }

    @Test
    void aStuckPublisherIsNoLife() {
        stuck.set(true);
        await().until(() -> status().equals(Status.DOWN));
        stuck.set(false);
        await().until(() -> status().equals(Status.UP));
    }

    private Status status() {
        return health.health().getStatus();
    }

    private static void takes(ReentrantLock mine, ReentrantLock other, CyclicBarrier both) {
        mine.lock();
        try {
            both.await();
            other.lockInterruptibly();
            other.unlock();
        } catch (InterruptedException | BrokenBarrierException parted) {
            // That is how this deadlock ends.
        } finally {
            mine.unlock();
        }
    }
}
