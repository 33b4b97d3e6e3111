package org.manof.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class RoundsTest {
    @Autowired
    private ApplicationContext spring;

    private Ballots room;
    private Evening.Guest noa;
    private Evening.Guest sami;
    private Evening.Guest dan;

    @BeforeEach
    void gather() {
        room = Ballots.open(spring);
        noa = room.evening.joins("נועה");
        sami = room.evening.joins("سامي", "academia");
        dan = room.evening.joins("דן", "business");
    }

    @Test
    void untilTheRevealThePictureHoldsTurnoutAndNoVote() {
        room.puts(noa, 0, 2);
        room.puts(sami, 1, 1);

        for (var verb : new Verb[] {Verb.CLOSE, Verb.REOPEN, Verb.CLOSE}) {
            room.evening.steps(verb);
            assertThat(room.picture().turnout()).isEqualTo(2);
            assertThat(room.picture().result()).isEmpty();
            assertThat(room.picture().revealed()).isEmpty();
        }
        assertThat(room.picture().round()).isEqualTo(1);
    }

    @Test
    void whereDotsLieMakesNoDifferenceToThePictureBeforeTheReveal() {
        room.puts(noa, 0, 2);
        var before = room.picture();

        room.puts(noa, 0, 0);
        room.puts(noa, 7, 2);

        assertThat(room.picture()).isEqualTo(before);
    }

    @Test
    void theRevealListsEveryOptionInOrderWithTiesAndShares() {
        room.puts(noa, 4, 2);
        room.puts(sami, 4, 1);
        room.puts(noa, 2, 1);
        room.puts(sami, 7, 1);
        room.puts(dan, 9, 2);
        room.reveals();

        var tallies = room.result().tallies();
        assertThat(tallies).hasSize(13);
        assertThat(tallies.getFirst().id()).isEqualTo(room.option(4));
        assertThat(tallies.getFirst().dots()).isEqualTo(3);
        assertThat(tallies.getFirst().share()).isEqualTo(2.0 / 3);
        assertThat(tallies.getFirst().tied()).isFalse();
        assertThat(tallies.get(1).id()).isEqualTo(room.option(9));
        assertThat(tallies.get(1).rank()).isEqualTo(2);
        assertThat(tallies.subList(2, 4))
                .allSatisfy(tied -> assertThat(tied.rank()).isEqualTo(3))
                .allSatisfy(tied -> assertThat(tied.tied()).isTrue());
        assertThat(tallies.subList(4, 13))
                .allSatisfy(none -> assertThat(none.dots()).isZero())
                .allSatisfy(none -> assertThat(none.tied()).isFalse())
                .allSatisfy(none -> assertThat(none.rank()).isEqualTo(5));
        assertThat(room.result().voters()).isEqualTo(3);
        assertThat(room.result().strips()).isEmpty();
    }

    @Test
    void openingAfterTheRevealIsRoundTwoAndKeepsRoundOne() {
        room.voting.rule(room.evening.facilitator(), room.ballot(), new Rule(4, 3), Ids.next());
        room.puts(noa, 0, 3);
        room.reveals();
        room.evening.steps(Verb.REOPEN);

        assertThat(room.picture().round()).isEqualTo(2);
        assertThat(room.picture().rule()).isEqualTo(new Rule(4, 3));
        assertThat(room.picture().started()).isFalse();
        assertThat(room.picture().result()).isEmpty();
        assertThat(room.picture()
                        .before()
                        .orElseThrow()
                        .of(room.option(0))
                        .orElseThrow()
                        .dots())
                .isEqualTo(3);
        assertThat(room.mine(noa).dots()).isEmpty();

        room.puts(noa, 1, 1);
        assertThat(room.picture().revealed()).hasSize(1);
        room.reveals();
        assertThat(room.result().number()).isEqualTo(2);
        assertThat(room.dotsOn(0)).isZero();
        assertThat(room.dotsOn(1)).isEqualTo(1);
        assertThat(room.picture().before().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void reopeningBeforeTheRevealGoesOnWithTheSameRound() {
        room.puts(noa, 0, 1);
        room.evening.steps(Verb.CLOSE, Verb.REOPEN);
        room.puts(noa, 1, 2);

        assertThat(room.mine(noa).dots()).isEqualTo(Map.of(room.option(0), 1, room.option(1), 2));
        assertThat(room.picture().round()).isEqualTo(1);
    }

    @Test
    void anUndoneRevealHidesAgain() {
        room.puts(noa, 0, 1);
        room.reveals();
        room.evening.undo();

        assertThat(room.picture().result()).isEmpty();
        assertThat(room.picture().revealed()).isEmpty();
        room.evening.steps(Verb.REVEAL);
        assertThat(room.dotsOn(0)).isEqualTo(1);
    }

    @Test
    void anUndoneReopeningShowsTheRoundBeforeAgain() {
        room.puts(noa, 0, 1);
        room.reveals();
        room.evening.steps(Verb.REOPEN);
        room.puts(noa, 1, 1);
        room.evening.undo();

        assertThat(room.result().number()).isEqualTo(1);
        assertThat(room.dotsOn(0)).isEqualTo(1);
        assertThat(room.dotsOn(1)).isZero();
    }

    @Test
    void sectorsUnderFiveVotersAreMergedIntoOthers() {
        for (var i = 0; i < 5; i++) {
            room.puts(room.evening.joins("עסקים", "business"), 0, 1);
        }
        room.puts(noa, 1, 2);
        room.puts(sami, 2, 1);
        for (var i = 0; i < 3; i++) {
            room.puts(room.evening.joins("מגזר שלישי", "third"), 3, 1);
        }
        room.reveals();

        var strips = room.result().strips();
        assertThat(strips).hasSize(2);
        assertThat(strips.getFirst().sectors()).containsExactly("business");
        assertThat(strips.getFirst().voters()).isEqualTo(5);
        assertThat(strips.getLast().sectors()).containsExactly("academia", "public", "third");
        assertThat(strips.getLast().voters()).isEqualTo(5);
        assertThat(strips.getLast().dots()).isEqualTo(Map.of(room.option(1), 2, room.option(2), 1, room.option(3), 3));
    }
}
