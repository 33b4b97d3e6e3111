package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people keep at their seats, and the clock that all of them see. */
@SqlTest
class SeatsTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Seats seats;

    @Autowired
    private Timer timer;

    @Autowired
    private TestClock clock;

    private Evening evening;
    private Evening.Guest noa;
    private Evening.Guest sami;
    private UUID first;
    private UUID second;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
        noa = evening.joins("נועה");
        sami = evening.joins("سامي");
        first = evening.picture().agenda().get(0).id();
        second = evening.picture().agenda().get(1).id();
        evening.steps(Verb.NEXT, Verb.OPEN);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void whatIsHalfTypedIsKeptPerPersonActivityAndField() {
        keep(noa, first, "title", "מעבדה");
        keep(noa, first, "time", "מחר");
        keep(noa, second, "title", "אחר");
        keep(sami, first, "title", "مختبر");
        keep(noa, first, "title", "מעבדה משותפת");

        assertThat(drafts(noa, first)).isEqualTo(Map.of("title", "מעבדה משותפת", "time", "מחר"));
        assertThat(drafts(noa, second)).isEqualTo(Map.of("title", "אחר"));
        assertThat(drafts(sami, first)).isEqualTo(Map.of("title", "مختبر"));

        keep(noa, first, "title", "");
        assertThat(drafts(noa, first)).containsOnlyKeys("time");
    }

    @Test
    void aDraftOutlivesTheCloseTheNextActivityAndTheNight() {
        evening.steps(Verb.CLOSE);
        keep(noa, first, "title", "עוד לא גמרתי");
        evening.steps(Verb.NEXT);
        clock.putForward(Duration.ofHours(20));

        assertThat(drafts(noa, first)).containsEntry("title", "עוד לא גמרתי");
    }

    @Test
    void twoTabsThatKeepTheSameFieldAtOnceKeepOneOfBoth() {
        for (var turn = 0; turn < 20; turn++) {
            assertThat(AtOnce.run(
                            List.of(() -> keep(noa, first, "title", "אחת"), () -> keep(noa, first, "title", "שתיים"))))
                    .containsOnly("");
            assertThat(drafts(noa, first).get("title")).isIn("אחת", "שתיים");
        }
    }

    @Test
    void doneIsSaidPerRoundAndCanBeTakenBack() {
        seats.done(noa.actor(), evening.id(), first, true);
        seats.done(noa.actor(), evening.id(), first, true);
        assertThat(evening.picture().done()).isEqualTo(1);
        seats.done(sami.actor(), evening.id(), first, true);
        seats.done(noa.actor(), evening.id(), first, false);
        assertThat(evening.picture().person(sami.me().id()).orElseThrow().done())
                .isTrue();
        assertThat(evening.picture().done()).isEqualTo(1);

        evening.steps(Verb.CLOSE, Verb.REVEAL, Verb.REOPEN);

        assertThat(evening.picture().done()).isZero();
        evening.steps(Verb.NEXT);
        assertThat(evening.picture().done()).isZero();
    }

    @Test
    void theTimerRunsForAMinuteUpToTenHours() {
        for (var length : new Duration[] {
            Duration.ZERO, Duration.ofMinutes(-1), Duration.ofHours(10).plusSeconds(1), Duration.ofDays(99_999)
        }) {
            refuses("refusal.timer.length", () -> timer.set(evening.facilitator(), evening.id(), length));
        }
        assertThat(evening.picture().timerEndsAt()).isNull();
        set(Duration.ofHours(10));
        set(Duration.ofMinutes(1));
        assertEnds(Duration.ofMinutes(1));
    }

    @Test
    void minutesAreAddedAndTakenAndItNeverEndsInThePast() {
        set(Duration.ofMinutes(2));
        add(Duration.ofMinutes(1));
        assertEnds(Duration.ofMinutes(3));
        add(Duration.ofMinutes(-1));
        assertEnds(Duration.ofMinutes(2));
        add(Duration.ofMinutes(-1));
        add(Duration.ofMinutes(-1));
        add(Duration.ofMinutes(-1));
        assertEnds(Duration.ZERO);
        add(Duration.ofMinutes(1));
        assertEnds(Duration.ofMinutes(1));
    }

    @Test
    void aTimerThatHasRunOutBeginsAgainFromNowAndClosesNothing() {
        set(Duration.ofMinutes(2));
        clock.putForward(Duration.ofHours(1));
        assertThat(Objects.requireNonNull(evening.picture().current()).phase()).isEqualTo(Phase.OPEN);

        add(Duration.ofMinutes(1));

        assertEnds(Duration.ofMinutes(1));
        timer.clear(evening.facilitator(), evening.id());
        assertThat(evening.picture().timerEndsAt()).isNull();
    }

    @Test
    void minutesCannotBeAddedBeyondTenHours() {
        set(Duration.ofHours(10));
        refuses("refusal.timer.length", () -> add(Duration.ofMinutes(1)));
    }

    private void keep(Evening.Guest guest, UUID activity, String field, String text) {
        seats.keepDraft(guest.actor(), evening.id(), activity, field, text);
    }

    private Map<String, String> drafts(Evening.Guest guest, UUID activity) {
        return seats.drafts(guest.actor(), evening.id(), activity);
    }

    private void set(Duration length) {
        timer.set(evening.facilitator(), evening.id(), length);
    }

    private void add(Duration more) {
        timer.add(evening.facilitator(), evening.id(), more);
    }

    private void assertEnds(Duration fromNow) {
        assertThat(evening.picture().timerEndsAt())
                .asInstanceOf(InstanceOfAssertFactories.INSTANT)
                .isCloseTo(Instant.now(clock).plus(fromNow), Assertions.within(Duration.ofSeconds(20)));
    }
}
