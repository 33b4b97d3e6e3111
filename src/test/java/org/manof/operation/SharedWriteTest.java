package org.manof.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedWriteTest {
    private final SharedWrite write = new SharedWrite();
    private final AtomicInteger writes = new AtomicInteger();

    @Test
    void whoeverComesAloneIsCarriedByAWriteOfTheirOwn() throws SQLException {
        write.carry(writes::incrementAndGet);
        write.carry(writes::incrementAndGet);

        assertThat(writes).hasValue(2);
    }

    @Test
    void allWhoComeDuringAWriteShareTheNextOne() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> carry(() -> {
            begun.countDown();
            await(goOn);
            writes.incrementAndGet();
        }));
        await(begun);
        var others = new ArrayList<CompletableFuture<Void>>();
        var came = new CountDownLatch(20);
        for (var i = 0; i < 20; i++) {
            var other = new CompletableFuture<Void>();
            others.add(other);
            var thread = Thread.ofPlatform().start(() -> {
                came.countDown();
                carry(writes::incrementAndGet);
                other.complete(null);
            });
            Awaitility.await().until(() -> thread.getState() == Thread.State.WAITING);
        }
        await(came);
        assertThat(others).noneMatch(CompletableFuture::isDone);

        goOn.countDown();
        first.get(20, TimeUnit.SECONDS);
        for (var other : others) {
            other.get(20, TimeUnit.SECONDS);
        }
        assertThat(writes).hasValue(2);
    }

    @Test
    void aWriteThatFailsFailsForItsCallerAndIsTriedAnewByTheNext() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var failing = CompletableFuture.supplyAsync(() -> {
            try {
                write.carry(() -> {
                    begun.countDown();
                    await(goOn);
                    throw new SQLException("the disk is full");
                });
                return "carried";
            } catch (SQLException failed) {
                return failed.getMessage();
            }
        });
        await(begun);
        var next = CompletableFuture.runAsync(() -> carry(writes::incrementAndGet));
        goOn.countDown();

        assertThat(failing.get(20, TimeUnit.SECONDS)).isEqualTo("the disk is full");
        next.get(20, TimeUnit.SECONDS);
        assertThat(writes).hasValue(1);
    }

    @Test
    void afterAFailureItWritesAgain() throws SQLException {
        assertThatThrownBy(() -> write.carry(() -> {
                    throw new SQLException("the disk is full");
                }))
                .isInstanceOf(SQLException.class);

        write.carry(writes::incrementAndGet);

        assertThat(writes).hasValue(1);
    }

    private void carry(SharedWrite.Write one) {
        try {
            write.carry(one);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
