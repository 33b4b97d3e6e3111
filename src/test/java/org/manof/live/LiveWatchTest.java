package org.manof.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LiveWatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final FakeChannel channel = new FakeChannel();
    private final Heard heard = channel.heard();

    @Test
    void everyCommitOfABurstIsInOneOfFewPictures() {
        settled(channel.opens(Audience.BOARD));

        for (var i = 0; i < 500; i++) {
            channel.commits();
        }

        await().atMost(PATIENCE).until(() -> heard.commits() == 500);
        assertThat(heard.pictures()).isLessThan(100);
    }

    @Test
    void commitsWhoseReadFailedAreInThePictureThatCameAtLast() {
        var board = channel.opens(Audience.BOARD);
        settled(board);
        channel.failsToRead(2);

        var newest = channel.commits();

        await().atMost(PATIENCE).until(() -> board.last() == newest);
        assertThat(heard.commits()).isEqualTo(1);
        assertThat(heard.lags())
                .hasSize(1)
                .allSatisfy(lag -> assertThat(lag.lag()).isGreaterThan(Duration.ofMillis(75)));
    }

    @Test
    void theLagOfAPhoneIsCountedFromTheFirstCommitThatItHadNotSeen() {
        var phone = channel.opens(Audience.PHONE);
        var board = channel.opens(Audience.BOARD);
        settled(board);
        phone.idle(false);
        channel.commits();
        await().atMost(PATIENCE).until(() -> board.last() == 1);
        await().atMost(PATIENCE).until(() -> !heard.passed().isEmpty());
        var newest = channel.commits();

        phone.idle(true);
        await().atMost(PATIENCE).until(() -> phone.last() == newest);

        assertThat(heard.lags().stream().filter(lag -> lag.audience() == Audience.PHONE))
                .singleElement()
                .satisfies(lag -> assertThat(lag.lag()).isGreaterThan(boardsLongest()));
    }

    private Duration boardsLongest() {
        return heard.lags().stream()
                .filter(lag -> lag.audience() == Audience.BOARD)
                .map(Heard.Lag::lag)
                .max(Duration::compareTo)
                .orElseThrow();
    }

    @Test
    void whoWasAwayIsToldOnceForAPictureAndLeavesNoLagBehind() {
        var board = channel.opens(Audience.BOARD);
        var console = channel.opens(Audience.CONSOLE);
        settled(board);
        settled(console);
        console.connected(false);
        await().atMost(PATIENCE).until(() -> passed(Audience.CONSOLE) > 0);
        var before = passed(Audience.CONSOLE);

        var newest = channel.commits();
        await().atMost(PATIENCE).until(() -> board.last() == newest);
        await().during(Duration.ofMillis(400)).atMost(PATIENCE).until(() -> passed(Audience.CONSOLE) <= before + 1);
        console.connected(true);
        await().atMost(PATIENCE).until(() -> console.last() == newest);

        assertThat(heard.lags()).extracting(Heard.Lag::audience).containsOnly(Audience.BOARD);
    }

    @Test
    void aWindowThatFailsIsTold() {
        var torn = channel.opens(Audience.BOARD);
        torn.breaks();

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(heard.passed()).contains(new Heard.Passed(Audience.BOARD, LiveWatch.LeftOut.TORN)));
    }

    @Test
    void connectedScreensAreCountedByAudience() {
        channel.opens(Audience.PHONE, 3);
        channel.opens(Audience.PHONE).connected(false);
        channel.opens(Audience.BOARD);

        assertThat(channel.live().connected(Audience.PHONE)).isEqualTo(3);
        assertThat(channel.live().connected(Audience.BOARD)).isEqualTo(1);
        assertThat(channel.live().connected(Audience.CONSOLE)).isZero();
    }

    @Test
    void aScreenThatNeverDrawsIsStuckUntilItDoes() {
        var board = channel.opens(Audience.BOARD);
        settled(board);
        board.idle(false);

        await().atMost(PATIENCE).until(() -> channel.live().stuckScreens(Duration.ofMillis(50)) == 1);
        assertThat(channel.live().stuckScreens(Duration.ofMinutes(5))).isZero();
        board.idle(true);

        assertThat(channel.live().stuckScreens(Duration.ofMillis(50))).isZero();
    }

    @Test
    void aPublisherThatCannotHandOverIsStuckUntilItCan() {
        var gate = new CountDownLatch(1);
        var board = channel.opens(Audience.BOARD);
        settled(board);
        assertThat(channel.live().stuck(Duration.ofMillis(50))).isFalse();
        board.holds(gate);

        channel.commits();
        await().atMost(PATIENCE).until(() -> channel.live().stuck(Duration.ofMillis(50)));
        gate.countDown();

        await().atMost(PATIENCE).until(() -> !channel.live().stuck(Duration.ofMillis(50)));
    }

    private long passed(Audience audience) {
        return heard.passed().stream()
                .filter(passed -> passed.audience() == audience)
                .count();
    }

    private static void settled(FakeScreen... screens) {
        await().atMost(PATIENCE)
                .until(() -> List.of(screens).stream()
                        .noneMatch(screen -> screen.shown().isEmpty()));
    }
}
