package org.manof.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whether the room's first five depend on how one counts. */
@SqlTest
class FirstFiveTest {
    @Autowired
    private ApplicationContext spring;

    private Ballots room;

    @BeforeEach
    void gather() {
        room = Ballots.open(spring);
        room.voting.rule(room.evening.facilitator(), room.ballot(), new Rule(8, 3), org.manof.shared.Ids.next());
    }

    @Test
    void whereEverybodyVotesAlikeTheFirstFiveAreTheSameByEveryCount() {
        crowd(5, "public").forEach(guest -> vote(guest, 2, 2, 1, 1, 1));
        room.reveals();

        var first = room.result().firstFive().orElseThrow();
        assertThat(first.same()).isTrue();
        assertThat(first.always())
                .extracting(BallotOption::id)
                .containsExactlyElementsOf(room.order().subList(0, 5));
        assertThat(first.concordance()).hasValue(1);
    }

    /** Two people put three dots each on the sixth option, and five put one dot each on the fifth. */
    @Test
    void anOptionThatIsFirstByDotsAloneIsNamed() {
        crowd(5, "public").forEach(guest -> vote(guest, 2, 2, 1, 1, 1));
        crowd(2, "public").forEach(guest -> room.puts(guest, 5, 3));
        room.reveals();

        var first = room.result().firstFive().orElseThrow();
        assertThat(first.same()).isFalse();
        assertThat(first.sometimes()).extracting(BallotOption::id).contains(room.option(5));
        assertThat(first.always()).extracting(BallotOption::id).contains(room.option(0), room.option(1));
    }

    @Test
    void fourVotersAreTooFewToSay() {
        crowd(4, "public").forEach(guest -> vote(guest, 2, 2, 1, 1, 1));
        room.reveals();

        assertThat(room.result().firstFive()).isEmpty();
    }

    @Test
    void sectorsThatWereMergedInOneRoundStayMergedInTheNext() {
        var academia = crowd(5, "academia");
        var business = crowd(6, "business");
        var publics = crowd(7, "public");
        academia.subList(0, 4).forEach(guest -> room.puts(guest, 0, 1));
        business.forEach(guest -> room.puts(guest, 1, 1));
        publics.forEach(guest -> room.puts(guest, 2, 1));
        room.reveals();
        var merged = List.of(List.of("public"), List.of("academia", "business"));
        assertThat(room.result().strips()).extracting(SectorStrip::sectors).isEqualTo(merged);

        room.evening.steps(Verb.REOPEN);
        academia.forEach(guest -> room.puts(guest, 0, 1));
        business.forEach(guest -> room.puts(guest, 1, 1));
        publics.forEach(guest -> room.puts(guest, 2, 1));
        room.reveals();
        assertThat(room.result().strips()).extracting(SectorStrip::sectors).isEqualTo(merged);
    }

    private void vote(Evening.Guest guest, int... dots) {
        IntStream.range(0, dots.length).forEach(option -> room.puts(guest, option, dots[option]));
    }

    private List<Evening.Guest> crowd(int people, String sector) {
        return IntStream.range(0, people)
                .mapToObj(number -> room.evening.joins(sector + number, sector))
                .toList();
    }
}
