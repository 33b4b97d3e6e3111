package org.manof.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.manof.workshop.Evening.refuses;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Evening;
import org.manof.workshop.Evening.Guest;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class AssumptionRatingsTest {
    private static final String BUSES = "יש הסעות";
    private static final String BUDGET = "الميزانية ثابتة";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private AssumptionRatings ratings;

    private AssumptionsRoom room;
    private List<Guest> people;

    @BeforeEach
    void gather() {
        room = new AssumptionsRoom(spring);
        people = room.seven();
        room.writes(people.get(0), BUSES);
        room.writes(people.get(1), BUDGET);
        room.publishes();
        room.asks();
    }

    @Test
    void untilTheRevealThereIsATurnoutAndNoGrade() {
        room.rate(people, BUSES, 5, 5, 4, 4, 3, 1);
        assertThat(room.rated().turnout()).isEqualTo(6);
        assertThat(room.rated().assumptions())
                .extracting(RatedAssumption::spread)
                .containsOnly(Optional.empty());
        room.evening().steps(Verb.CLOSE);
        assertThat(room.rated(BUSES).spread()).isEmpty();

        room.evening().steps(Verb.REVEAL);
        assertThat(room.rated(BUSES).spread()).hasValueSatisfying(spread -> {
            assertThat(spread.counts()).containsExactly(1, 0, 1, 2, 2);
            assertThat(spread.mean()).isCloseTo(22 / 6.0, within(1e-9));
            assertThat(spread.closeness()).isEqualTo(Spread.Closeness.MIXED);
        });
        room.evening().undo();
        assertThat(room.rated(BUSES).spread()).isEmpty();
    }

    @Test
    void aRatingIsChangedAndTakenBackWhileItIsOpen() {
        var noa = people.getFirst();
        room.rates(noa, BUSES, 2);
        room.rates(noa, BUSES, 4);
        room.rates(noa, BUDGET, 1);
        assertThat(ratings.mine(noa.actor(), room.id()))
                .containsOnly(java.util.Map.entry(room.named(BUSES), 4), java.util.Map.entry(room.named(BUDGET), 1));
        assertThat(ratings.mine(people.get(1).actor(), room.id())).isEmpty();

        room.rates(noa, BUDGET, 0);
        assertThat(ratings.mine(noa.actor(), room.id())).containsOnlyKeys(room.named(BUSES));
        room.rates(noa, BUSES, 0);
        assertThat(room.rated().turnout()).isZero();
    }

    @Test
    void aRoomOfFourIsToldNoNumberAtAll() {
        room.rate(people, BUSES, 5, 4, 3, 2);
        room.rate(people, BUDGET, 5, 5, 5, 5, 5);
        room.reveals();

        assertThat(room.rated(BUSES).spread()).isEmpty();
        assertThat(room.rated(BUDGET).spread())
                .hasValueSatisfying(spread -> assertThat(spread.people()).isEqualTo(5));
    }

    @Test
    void removingSomebodyAfterTheRevealDoesNotTellWhatTheySaid() {
        room.rate(people, BUSES, 5, 5, 4, 4, 3, 1);
        room.reveals();
        room.evening().remove(people.get(5));

        assertThat(room.rated(BUSES).spread())
                .hasValueSatisfying(spread -> assertThat(spread.counts()).containsExactly(1, 0, 1, 2, 2));
        room.evening().undo();
        assertThat(room.rated(BUSES).spread()).isPresent();
    }

    @Test
    void oneMorePersonInARoundShownBeforeIsNotHadBySubtraction() {
        room.rate(people, BUSES, 5, 5, 4, 4, 3, 1);
        room.reveals();
        room.evening().undo();
        room.evening().steps(Verb.REOPEN);
        room.rates(people.get(6), BUSES, 2);
        room.rates(people.get(0), BUSES, 0);
        room.reveals();
        assertThat(room.rated(BUSES).spread())
                .hasValueSatisfying(spread -> assertThat(spread.counts()).containsExactly(1, 0, 1, 2, 2));

        room.evening().undo();
        room.evening().steps(Verb.REOPEN);
        room.rate(people, BUSES, 1, 1, 1, 1, 1);
        room.reveals();
        assertThat(room.rated(BUSES).spread())
                .hasValueSatisfying(spread -> assertThat(spread.counts()).containsExactly(6, 1, 0, 0, 0));
    }

    @Test
    void whoWasRemovedBeforeTheRevealDoesNotCount() {
        room.rate(people, BUSES, 5, 5, 4, 4, 3, 1);
        room.evening().remove(people.get(5));
        room.reveals();

        assertThat(room.rated(BUSES).spread())
                .hasValueSatisfying(spread -> assertThat(spread.counts()).containsExactly(0, 0, 1, 2, 2));
    }

    @Test
    void aSecondRoundBeginsEmptyAndStandsBesideTheFirst() {
        room.rate(people, BUSES, 1, 1, 2, 2, 2);
        room.reveals();
        room.evening().steps(Verb.REOPEN);
        assertThat(ratings.mine(people.getFirst().actor(), room.id())).isEmpty();
        assertThat(room.rated(BUSES).before()).isEmpty();
        room.rate(people, BUSES, 4, 4, 4, 4, 4);
        room.reveals();

        assertThat(room.rated(BUSES).spread().orElseThrow().mean()).isEqualTo(4);
        assertThat(room.rated(BUSES).before().orElseThrow().mean()).isCloseTo(1.6, within(1e-9));
    }

    @Test
    void whatIsNoGradeNoAssumptionOrTooLateIsRefused() {
        var noa = people.getFirst();
        refuses("refusal.assumption.grade", () -> room.rates(noa, BUSES, 6));
        refuses("refusal.assumption.grade", () -> room.rates(noa, BUSES, -1));
        refuses("refusal.notFound", () -> ratings.rate(noa.actor(), room.id(), Ids.next(), 3, Ids.next()));
        room.evening().steps(Verb.CLOSE);
        refuses("refusal.closed", () -> room.rates(noa, BUSES, 3));
        room.evening().steps(Verb.REVEAL);
        refuses("refusal.closed", () -> room.rates(noa, BUSES, 3));
        assertThat(room.rated().turnout()).isZero();
    }

    @Test
    void onlyPeopleOfTheRoomRateAndOnlyWhatStandsInIt() {
        var elsewhere = new AssumptionsRoom(spring);
        var stranger = elsewhere.evening().joins("זר");
        elsewhere.writes(stranger, "שלהם");
        elsewhere.publishes();
        var theirs = elsewhere.named("שלהם");

        refuses("refusal.notFound", () -> ratings.rate(people.getFirst().actor(), room.id(), theirs, 3, Ids.next()));
        refuses("refusal.notFound", () -> room.rates(stranger, BUSES, 3));
        var buses = room.named(BUSES);
        for (var actor : List.of(
                Evening.browser(), room.evening().facilitator(), room.evening().board())) {
            refuses("refusal.notFound", () -> ratings.rate(actor, room.id(), buses, 3, Ids.next()));
            refuses("refusal.notFound", () -> ratings.mine(actor, room.id()));
        }
        room.evening().remove(people.getFirst());
        refuses("refusal.removed", () -> room.rates(people.getFirst(), BUSES, 3));
    }

    @Test
    void aPartOfAMergeIsNotRatedOnItsOwn() {
        room.evening().undo();
        room.evening().undo();
        var part = room.named(BUSES);
        room.merges("שתיהן", BUSES, BUDGET);
        room.asks();

        refuses("refusal.notFound", () -> ratings.rate(people.getFirst().actor(), room.id(), part, 3, Ids.next()));
        assertThat(room.rated().assumptions()).extracting(RatedAssumption::text).containsExactly("שתיהן");
    }

    @RepeatedTest(4)
    void twoTabsOfOnePersonLeaveOneRowAndEveryoneIsCountedOnce() {
        var buses = room.named(BUSES);
        var taps = people.stream()
                .flatMap(person -> IntStream.rangeClosed(1, 3)
                        .<Runnable>mapToObj(
                                grade -> () -> ratings.rate(person.actor(), room.id(), buses, grade, Ids.next())))
                .toList();

        assertThat(AtOnce.run(taps)).hasSize(21).containsOnly("");
        room.reveals();
        assertThat(room.rated(BUSES).spread())
                .hasValueSatisfying(spread -> assertThat(spread.people()).isEqualTo(7));
    }

    @RepeatedTest(4)
    void aRatingThatRacesTheCloseIsCountedOrRefused() {
        var buses = room.named(BUSES);
        var taps = new java.util.ArrayList<Runnable>();
        people.forEach(person -> taps.add(() -> ratings.rate(person.actor(), room.id(), buses, 5, Ids.next())));
        taps.add(3, () -> room.evening().steps(Verb.CLOSE));

        var answers = AtOnce.run(taps);
        assertThat(answers.remove(3)).isEmpty();
        assertThat(answers).isSubsetOf("", "refusal.closed");
        assertThat(room.rated().turnout())
                .isEqualTo((int) answers.stream().filter(String::isEmpty).count());
    }
}
