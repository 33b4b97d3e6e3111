package org.manof.live.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EarTest {
    private static final String BROKEN = "broken";
    private final BlockingQueue<String> carried = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Ear ear = new Ear(this::open, waits::add, heard::add, opened::incrementAndGet);

    @AfterEach
    void end() {
        ear.close();
    }

    @Test
    void whatTheLineCarriesIsHeardInOrder() {
        listen();
        carried.add("first");
        carried.add("second");

        await().until(() -> heard.size() == 2);
        assertThat(heard).containsExactly("first", "second");
    }

    @Test
    void aBrokenLineIsOpenedAgainAndSaidToBeOpenEachTime() {
        listen();
        carried.add("before");
        await().until(() -> heard.size() == 1);

        carried.add(BROKEN);
        carried.add("after");

        await().until(() -> heard.size() == 2);
        assertThat(opened).hasValue(2);
        assertThat(waits).containsExactly(Ear.waitAfter(0));
        assertThat(ear.listens()).isTrue();
    }

    @Test
    void itWaitsLongerEachTimeTheDatabaseIsAwayAndStartsAnewWhenItWasThere() {
        refusals.set(8);
        listen();
        carried.add("there");
        await().until(() -> heard.size() == 1);

        assertThat(waits)
                .extracting(Duration::toMillis)
                .containsExactly(100L, 200L, 400L, 800L, 1_600L, 3_200L, 5_000L, 5_000L);
        carried.add(BROKEN);
        await().until(() -> waits.size() == 9);
        assertThat(waits.getLast()).hasMillis(100);
    }

    @Test
    void aLineThatOpensAndCarriesNothingDoesNotCountAsWorking() {
        carried.add(BROKEN);
        carried.add(BROKEN);
        carried.add(BROKEN);
        listen();

        await().until(() -> waits.size() == 3);
        assertThat(waits).extracting(Duration::toMillis).containsExactly(100L, 200L, 400L);
    }

    @Test
    void whenItIsClosedItEnds() throws InterruptedException {
        var thread = listen();
        await().until(ear::listens);

        ear.close();

        thread.join(Duration.ofSeconds(20));
        assertThat(thread.isAlive()).isFalse();
        assertThat(ear.listens()).isFalse();
        assertThat(waits).isEmpty();
    }

    private Thread listen() {
        return Thread.ofVirtual().start(ear);
    }

    private Lines.Line open() throws SQLException {
        if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new SQLException("away");
        }
        var closed = new AtomicBoolean();
        return new Lines.Line() {
            @Override
            public List<String> hear() throws SQLException {
                var next = poll();
                if (closed.get() || BROKEN.equals(next)) {
                    throw new SQLException("lost");
                }
                return next == null ? List.of() : List.of(next);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
    }

    private @Nullable String poll() throws SQLException {
        try {
            return carried.poll(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new SQLException(interrupted);
        }
    }
}
