package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.security.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the time of a workshop goes, computed from its steps. Minutes are put forward; the seconds that a test takes do not count. */
@ManofTest
class TimekeepingTest extends AnEvening {
    private static final TemporalUnitOffset SOON = within(90, ChronoUnit.SECONDS);

    @Autowired
    private Timekeeping times;

    @Autowired
    private Stage stage;

    @Test
    void timeGoesToWhereTheRoomIs() {
        passes(10);
        assertThat(read().used()).isEmpty();
        assertThat(read().sitting()).isEmpty();
        evening.steps(Verb.NEXT, Verb.OPEN);
        passes(12);
        evening.steps(Verb.CLOSE, Verb.REVEAL);
        passes(5);
        evening.steps(Verb.NEXT);
        passes(3);

        assertThat(minutes("priorities")).isEqualTo(17);
        assertThat(minutes("depth")).isEqualTo(3);
        assertThat(read().running()).contains(of("depth"));
        assertThat(read().used()).doesNotContainKey(of("levers"));
        evening.steps(Verb.BACK);
        passes(4);
        assertThat(minutes("priorities")).isEqualTo(21);
    }

    @Test
    void aStepThatWasTakenBackCountsAsNotTaken() {
        evening.steps(Verb.NEXT);
        passes(6);
        evening.steps(Verb.NEXT);
        passes(2);
        evening.undo();
        passes(1);

        assertThat(minutes("priorities")).isEqualTo(9);
        assertThat(read().used()).doesNotContainKey(of("depth"));
    }

    @Test
    void theWeekBetweenTwoSittingsCountsForNothing() {
        evening.steps(Verb.NEXT, Verb.OPEN);
        passes(8);
        stage.adjourn(evening.facilitator(), evening.id(), Seen.in(evening.picture()), "");
        passes(7 * 24 * 60);
        assertThat(minutes("priorities")).isEqualTo(8);
        assertThat(read().running()).isEmpty();
        assertThat(read().sitting()).isEmpty();
        evening.steps(Verb.RESUME);
        var again = clock.instant();
        passes(2);

        assertThat(minutes("priorities")).isEqualTo(10);
        // 12 minutes of the first are left of 20, and everything else.
        assertThat(sitting().plannedEnd()).isCloseTo(again.plus(Duration.ofMinutes(12 + 135)), SOON);
    }

    @Test
    void thePlannedEndIsThatOfThePartAndWhatIsToComeShrinks() {
        var editing = spring.getBean(AgendaEditing.class);
        editing.divide(evening.facilitator(), evening.id(), of("levers"), true, evening.order());
        passes(15);
        evening.steps(Verb.NEXT);
        var begun = clock.instant();

        assertThat(sitting().plannedEnd()).isCloseTo(begun.plus(Duration.ofMinutes(40)), SOON);
        assertThat(sitting().later()).isEqualTo(Duration.ofMinutes(20));
        passes(30);
        evening.steps(Verb.NEXT);
        passes(5);
        assertThat(sitting().plannedEnd()).isCloseTo(begun.plus(Duration.ofMinutes(40)), SOON);
        assertThat(sitting().later()).isZero();
        evening.steps(Verb.NEXT);
        assertThat(sitting().plannedEnd()).isCloseTo(begun.plus(Duration.ofMinutes(155)), SOON);
        assertThat(sitting().later()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void aClockThatWasPutBackTakesNothingAway() {
        evening.steps(Verb.NEXT);
        passes(5);
        evening.steps(Verb.OPEN);
        passes(-60);
        evening.steps(Verb.CLOSE);
        passes(1);

        assertThat(minutes("priorities")).isEqualTo(6);
    }

    @Test
    void facilitatorsOnlyReadIt() {
        var noa = evening.joins("נועה").actor();
        for (var actor : List.of(noa, evening.colleague(Role.COORDINATOR))) {
            Evening.refuses("refusal.notAllowed", () -> times.of(actor, evening.id()));
        }
        for (var actor : List.of(evening.board(), new Evening(spring).facilitator(), Evening.browser())) {
            Evening.refuses("refusal.notFound", () -> times.of(actor, evening.id()));
        }
    }

    private void passes(int minutes) {
        clock.putForward(Duration.ofMinutes(minutes));
    }

    private TimeUse read() {
        return times.of(evening.facilitator(), evening.id());
    }

    private TimeUse.Sitting sitting() {
        return read().sitting().orElseThrow();
    }

    /** Whole minutes; the test itself takes less than one. */
    private long minutes(String kind) {
        return read().used(of(kind)).toMinutes();
    }

    private UUID of(String kind) {
        return evening.activity(kind).id();
    }
}
