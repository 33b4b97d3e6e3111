package org.manof.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PublisherTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final FakeChannel channel = new FakeChannel();

    @Test
    void aBurstOfChangesIsFewReadsAndTheNewestIsDrawn() {
        var board = channel.opens(Audience.BOARD);
        var begun = System.nanoTime();
        var last = 0L;
        for (var i = 0; i < 2_000; i++) {
            last = channel.commits();
        }
        var newest = last;
        await().atMost(PATIENCE).until(() -> board.last() == newest);

        var ticks = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 100;
        assertThat(channel.reads()).isLessThanOrEqualTo((int) ticks + 3);
        assertThat(board.shown()).hasSizeLessThanOrEqualTo((int) ticks + 3);
    }

    @Test
    void allScreensShareOneRead() {
        var boards = channel.opens(Audience.BOARD, 30);
        settle(boards);
        var before = channel.reads();

        var newest = channel.commits();
        await().atMost(PATIENCE).until(() -> boards.stream().allMatch(board -> board.last() == newest));

        assertThat(channel.reads()).isLessThanOrEqualTo(before + 2);
    }

    @Test
    void aScreenThatLagsIsSkippedAndThenShownOnlyTheNewest() {
        var quick = channel.opens(Audience.BOARD);
        var slow = channel.opens(Audience.BOARD);
        settle(List.of(quick, slow));
        slow.idle(false);
        var before = slow.shown().size();

        for (var i = 0; i < 4; i++) {
            var seq = channel.commits();
            await().atMost(PATIENCE).until(() -> quick.last() == seq);
        }
        assertThat(slow.shown()).hasSize(before);
        slow.idle(true);

        await().atMost(PATIENCE).until(() -> slow.last() == 4);
        assertThat(slow.shown()).hasSize(before + 1);
    }

    @Test
    void aScreenThatIsNotConnectedIsNotDrawnAndDrawnAfreshOnItsReturn() {
        var board = channel.opens(Audience.BOARD);
        var console = channel.opens(Audience.CONSOLE);
        var phone = channel.opens(Audience.PHONE);
        settle(List.of(board));
        console.connected(false);
        phone.connected(false);
        var before = console.shown().size();

        for (var i = 0; i < 3; i++) {
            var seq = channel.commits();
            await().atMost(PATIENCE).until(() -> board.last() == seq);
        }
        assertThat(console.shown()).hasSize(before);
        assertThat(phone.shown()).isEmpty();

        console.connected(true);
        phone.connected(true);
        await().atMost(PATIENCE).until(() -> console.last() == 3 && phone.last() == 3);
        assertThat(phone.seqs()).containsExactly(3L);
    }

    @Test
    void phonesTakeTurnsAndAnUrgentChangeReachesAllAtOnce() {
        var phones = channel.opens(Audience.PHONE, 12);

        var calm = channel.commits();
        await().atMost(PATIENCE).until(() -> phones.stream().allMatch(phone -> phone.last() == calm));
        assertThat(spread(phones)).isGreaterThan(Duration.ofMillis(400));

        var urgent = channel.commitsUrgently();
        await().atMost(PATIENCE).until(() -> phones.stream().allMatch(phone -> phone.last() == urgent));
        assertThat(spread(phones)).isLessThan(Duration.ofMillis(250));
    }

    @Test
    void anUrgentChangeReachesARoomfulOfPhonesOnceEach() {
        var phones = channel.opens(Audience.PHONE, 100);

        var urgent = channel.commitsUrgently();

        await().atMost(PATIENCE).until(() -> phones.stream().allMatch(phone -> phone.last() == urgent));
        assertThat(phones).allSatisfy(phone -> assertThat(phone.seqs()).containsExactly(urgent));
    }

    @Test
    void theBoardDoesNotWaitForThePhones() {
        var phones = channel.opens(Audience.PHONE, 40);
        var board = channel.opens(Audience.BOARD);
        settle(List.of(board));
        var gate = new CountDownLatch(1);
        phones.forEach(phone -> phone.holds(gate));
        try {
            var urgent = channel.commitsUrgently();

            await().atMost(PATIENCE).until(() -> board.last() == urgent);
        } finally {
            gate.countDown();
        }
    }

    @Test
    void aPhoneIsNotRedrawnForWhatOnlyConsolesLookAt() {
        var phone = channel.opens(Audience.PHONE);
        var console = channel.opens(Audience.CONSOLE);
        await().atMost(PATIENCE).until(() -> !console.shown().isEmpty());
        var before = console.shown().size();

        var sleeper = channel.opens(Audience.PHONE);
        sleeper.connected(false);

        await().atMost(PATIENCE).until(() -> console.shown().size() > before);
        assertThat(phone.shown()).isEmpty();
    }

    @Test
    void noScreenIsShownAnOlderPictureAfterALaterOne() {
        var screens =
                List.of(channel.opens(Audience.BOARD), channel.opens(Audience.CONSOLE), channel.opens(Audience.PHONE));
        for (var turn = 0; turn < 15; turn++) {
            channel.readsFromThePast(turn % 3);
            var reads = channel.reads();
            channel.commitsUrgently();
            await().pollInterval(5, TimeUnit.MILLISECONDS).atMost(PATIENCE).until(() -> channel.reads() > reads);
        }
        channel.readsFromThePast(0);
        var newest = channel.commitsUrgently();
        await().atMost(PATIENCE).until(() -> screens.stream().allMatch(screen -> screen.last() == newest));

        assertThat(screens).allSatisfy(screen -> assertThat(screen.seqs()).isSorted());
    }

    @Test
    void whatCouldNotBeReadIsReadAgain() {
        var board = channel.opens(Audience.BOARD);
        settle(List.of(board));
        var before = channel.reads();
        channel.failsToRead(3);

        var newest = channel.commits();

        await().atMost(PATIENCE).until(() -> board.last() == newest);
        assertThat(channel.reads()).isGreaterThanOrEqualTo(before + 4);
    }

    @Test
    void anUrgentChangeThatCouldNotBeReadIsStillUrgent() {
        var phones = channel.opens(Audience.PHONE, 12);
        channel.failsToRead(2);

        var urgent = channel.commitsUrgently();

        await().atMost(PATIENCE).until(() -> phones.stream().allMatch(phone -> phone.last() == urgent));
        assertThat(spread(phones)).isLessThan(Duration.ofMillis(250));
    }

    @Test
    void aScreenThatFailsDoesNotStopTheOthers() {
        var torn = channel.opens(Audience.BOARD);
        torn.breaks();
        var board = channel.opens(Audience.BOARD);

        var newest = channel.commits();
        await().atMost(PATIENCE).until(() -> board.last() == newest);
        var later = channel.commits();
        await().atMost(PATIENCE).until(() -> board.last() == later);
    }

    @Test
    void whoIsPresentIsWhoseWindowAPushWouldReach() {
        var phone = channel.opens(Audience.PHONE);
        var asleep = channel.opens(Audience.PHONE);
        channel.opens(Audience.CONSOLE);
        asleep.connected(false);

        assertThat(channel.live().present(channel.id(), Audience.PHONE)).containsExactly(phone.owner());
        asleep.connected(true);
        assertThat(channel.live().present(channel.id(), Audience.PHONE)).hasSize(2);
        assertThat(channel.live().present(phone.owner(), Audience.PHONE)).isEmpty();
    }

    @Test
    void nothingIsReadWhenTheLastScreenHasGone() {
        var screen = new FakeScreen(Audience.BOARD);
        var leave = channel.join(screen);
        settle(List.of(screen));
        leave.run();
        leave.run();
        var reads = channel.reads();

        channel.commits();
        channel.commitsUrgently();
        await().during(Duration.ofMillis(400)).atMost(PATIENCE).until(() -> channel.reads() <= reads + 1);

        assertThat(channel.live().present(channel.id(), Audience.BOARD)).isEmpty();
        var again = channel.opens(Audience.BOARD);
        await().atMost(PATIENCE).until(() -> again.last() == 2);
    }

    private void settle(List<FakeScreen> screens) {
        await().atMost(PATIENCE)
                .until(() -> screens.stream().noneMatch(screen -> screen.shown().isEmpty()));
    }

    /** How far apart the screens were shown what they were shown last. */
    private static Duration spread(List<FakeScreen> screens) {
        var moments = screens.stream()
                .mapToLong(screen -> screen.shown().getLast().nanos())
                .summaryStatistics();
        return Duration.ofNanos(moments.getMax() - moments.getMin());
    }
}
