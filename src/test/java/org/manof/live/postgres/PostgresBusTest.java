package org.manof.live.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manof.live.Bus;
import org.manof.live.LiveWatch;
import org.manof.shared.Ids;

class PostgresBusTest {
    private final UUID node = Ids.next();
    private final UUID channel = Ids.next();
    private final List<Notice> sent = new CopyOnWriteArrayList<>();
    private final List<Notice> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicBoolean away = new AtomicBoolean();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final List<Duration> lags = new CopyOnWriteArrayList<>();
    private final PostgresBus bus = new PostgresBus(node, this::send, later, System::nanoTime, new LiveWatch() {
        @Override
        public void heard(Duration lag) {
            lags.add(lag);
        }
    });

    PostgresBusTest() {
        bus.subscribe(new Bus.Handler() {
            @Override
            public void changed(UUID changed, long seq, boolean urgent) {
                heard.add(new Notice(node, changed, seq, urgent));
            }

            @Override
            public void missed() {
                compared.incrementAndGet();
                throw new IllegalStateException("the database is away");
            }
        });
    }

    @AfterEach
    void end() {
        bus.stop();
        later.shutdownNow();
    }

    @Test
    void aBurstIsTwoNoticesTheFirstChangeAndTheLast() {
        for (var seq = 1; seq <= 300; seq++) {
            bus.publish(channel, seq, false);
        }

        await().until(() -> !sent.isEmpty() && sent.getLast().seq() == 300);
        assertThat(sent).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void anOwnNoticeThatComesBackIsNoNewsButTellsHowLongNoticesTake() {
        bus.publish(channel, 7, false);
        await().until(() -> !sent.isEmpty());

        bus.heard(sent.getFirst().payload());

        assertThat(heard).isEmpty();
        assertThat(lags).hasSize(1);
    }

    @Test
    void whatCouldNotBeSentStopsNothingLater() {
        away.set(true);
        bus.publish(channel, 1, true);
        await().untilFalse(away);

        bus.publish(channel, 2, true);

        await().until(() -> sent.contains(new Notice(node, channel, 2, true)));
    }

    @Test
    void publishingToABusThatHasStoppedIsNoFault() {
        later.shutdownNow();

        bus.publish(channel, 1, false);

        assertThat(sent).isEmpty();
    }

    @Test
    void othersAreHeardAndItselfAndWhatItDoesNotUnderstandAreNot() {
        var other = new Notice(Ids.next(), channel, 12, true);
        bus.heard(new Notice(node, channel, 11, false).payload());
        bus.heard("2 of another version");
        bus.heard("");
        bus.heard(other.payload());
        bus.heard(new Notice(Ids.next(), channel, 13, false).payload());

        assertThat(heard).containsExactly(new Notice(node, channel, 12, true), new Notice(node, channel, 13, false));
    }

    @Test
    void itIsHealthyWhileItListensAndComparesWhenTheLineOpensAndAgainAfterThreeSecondsThoughComparingFailed() {
        assertThat(bus.healthy()).isFalse();

        bus.start(SilentLine::new, _ -> {});

        await().until(bus::healthy);
        await().until(() -> compared.get() == 1);
        await().atMost(PostgresBus.POLL.multipliedBy(4)).until(() -> compared.get() >= 3);
        bus.stop();
        await().until(() -> !bus.healthy());
    }

    private void send(Notice notice) {
        if (away.getAndSet(false)) {
            throw new IllegalStateException("the database is away");
        }
        sent.add(notice);
    }
}
