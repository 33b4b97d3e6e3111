package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.TestClock;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clock that jumps: it dates things, and decides nothing. */
@SqlTest
class ClockTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CommandsKept commands;

    private Evening evening;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
    }

    @AfterEach
    void putBack() {
        clock.putBack();
    }

    @Test
    void whatIsUndoneIsTheLastStepThoughTheClockWasPutBackBeforeIt() {
        evening.steps(Verb.NEXT, Verb.OPEN);
        clock.putForward(HOUR.negated());
        evening.steps(Verb.CLOSE);
        clock.putForward(HOUR.multipliedBy(2));
        evening.steps(Verb.REVEAL);
        clock.putForward(HOUR.negated());

        evening.undo();
        assertThat(evening.priorities().phase()).isEqualTo(Phase.CLOSED);
        evening.undo();
        assertThat(evening.priorities().phase()).isEqualTo(Phase.OPEN);
        evening.undo();
        assertThat(evening.priorities().phase()).isEqualTo(Phase.WAITING);
    }

    @Test
    void thePicturesNumberRisesWhateverTheClockSays() {
        var before = evening.picture().seq();
        for (var jump : new Duration[] {HOUR.negated(), HOUR, HOUR.negated()}) {
            clock.putForward(jump);
            evening.joins("נועה");
            assertThat(evening.picture().seq()).isEqualTo(before + 1);
            before = evening.picture().seq();
        }
    }

    @Test
    void aRoundThatIsOpenStaysOpenForBallotsWhenTheClockJumps() {
        var noa = evening.joins("נועה");
        evening.steps(Verb.NEXT, Verb.OPEN);
        clock.putForward(HOUR);
        var activity = evening.priorities();
        var contributions = spring.getBean(Contributions.class);
        var command = Ids.next();
        var carriedOut = new AtomicInteger();

        contributions.contribute(noa.actor(), evening.id(), activity.id(), command, _ -> carriedOut.incrementAndGet());
        clock.putForward(HOUR.multipliedBy(-2));
        contributions.contribute(noa.actor(), evening.id(), activity.id(), command, _ -> carriedOut.incrementAndGet());

        assertThat(carriedOut).hasValue(1);
    }

    @Test
    void commandsOfYesterdayAreForgottenAndThoseOfTodayAreNot() {
        var old = carriedOut(Duration.ofHours(25));
        var fresh = carriedOut(Duration.ofHours(22));

        assertThat(commands.forgetOld()).isPositive();

        assertThat(kept(old)).isFalse();
        assertThat(kept(fresh)).isTrue();
        assertThat(commands.forgetOld()).isZero();
    }

    @Test
    void aClockThatIsAnHourAheadForgetsNothingThatAPhoneMaySendAgain() {
        var fresh = carriedOut(Duration.ofHours(1));
        clock.putForward(HOUR);

        commands.forgetOld();

        assertThat(kept(fresh)).isTrue();
    }

    private UUID carriedOut(Duration ago) {
        var id = Ids.next();
        jdbc.sql("insert into command (id, carried_out_at) values (?, ?)")
                .param(id)
                .param(OffsetDateTime.now(clock).minus(ago))
                .update();
        return id;
    }

    private boolean kept(UUID command) {
        return jdbc.sql("select count(*) from command where id = ?")
                        .param(command)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
