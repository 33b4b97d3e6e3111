package org.manof.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TabulationTest {
    private final SmallRoom room = new SmallRoom();

    @Test
    void underFiveAnswersNothingIsShownAndFiveAreEnough() {
        var four = new Tabulation().next(1, room.options, room.all(4, 3));
        var five = new Tabulation().next(1, room.options, room.all(5, 3));

        assertThat(four.options()).allSatisfy(option -> {
            assertThat(option.holds()).isNull();
            assertThat(option.moves()).isNull();
            assertThat(option.rank()).isNull();
            assertThat(option.balanced()).isNull();
        });
        assertThat(four.concordance()).isEmpty();
        assertThat(five.options())
                .allSatisfy(
                        option -> assertThat(option.holds()).isEqualTo(new Spread(List.of(0, 0, 5, 0, 0), 0, false)));
    }

    @Test
    void whoCannotJudgeDoesNotMakeFourAnswersFive() {
        var answers = room.all(7, 3);
        answers.replaceAll(answer -> room.people.indexOf(answer.person()) < 4 ? answer : SmallRoom.with(answer, 0));

        var round = new Tabulation().next(1, room.options, answers);

        assertThat(round.voters()).isEqualTo(7);
        assertThat(round.options()).extracting(RatedOption::holds).containsOnlyNulls();
    }

    @Test
    void oneLatecomersAnswersCannotBeHadBySubtractingTheFirstRoundFromTheSecond() {
        var tabulation = new Tabulation();
        var first = tabulation.next(1, room.options, room.all(8, 4));
        var later = room.all(8, 4);
        later.addAll(room.of(room.people.get(8), 1));

        var second = tabulation.next(2, room.options, later);

        assertThat(second.voters()).isEqualTo(9);
        assertThat(second.options()).allSatisfy(option -> {
            var before = first.of(option.option().id()).orElseThrow().holds();
            assertThat(before).isNotNull();
            assertThat(option.holds()).isNotNull();
            assertThat(option.holds().counts()).isEqualTo(before.counts());
            assertThat(option.holds().kept()).isTrue();
        });
    }

    @Test
    void whereFiveAnswerDifferentlyTheSecondRoundIsShownAnew() {
        var tabulation = new Tabulation();
        tabulation.next(1, room.options, room.all(8, 4));
        var later = room.all(8, 4);
        later.replaceAll(answer -> room.people.indexOf(answer.person()) < 5 ? SmallRoom.with(answer, 2) : answer);

        var second = tabulation.next(2, room.options, later);

        assertThat(second.options())
                .allSatisfy(
                        option -> assertThat(option.holds()).isEqualTo(new Spread(List.of(0, 5, 0, 3, 0), 0, false)));
    }

    @Test
    void aThirdRoundIsHeldAgainstTheFirstAsWellAsTheSecond() {
        var tabulation = new Tabulation();
        tabulation.next(1, room.options, room.all(8, 4));
        var second = room.all(8, 4);
        second.replaceAll(answer -> room.people.indexOf(answer.person()) < 6 ? SmallRoom.with(answer, 2) : answer);
        tabulation.next(2, room.options, second);
        var third = room.all(8, 4);
        third.replaceAll(answer -> room.people.indexOf(answer.person()) < 1 ? SmallRoom.with(answer, 2) : answer);

        assertThat(tabulation.next(3, room.options, third).options()).allSatisfy(option -> {
            assertThat(option.holds()).isEqualTo(new Spread(List.of(0, 6, 0, 2, 0), 0, true));
        });
    }

    /** Twelve of one sector and six of another: the whole prefers one option, and in the balance the two are equal. */
    @Test
    void theWholeAndTheBalancedOrderStandSideBySide() {
        var answers = new ArrayList<Answer>();
        for (var person = 0; person < 18; person++) {
            var many = person < 12;
            for (var question : Question.values()) {
                var id = new UUID(0, person);
                var sector = many ? "public" : "third";
                answers.add(new Answer(id, sector, room.options.get(0).id(), question, many ? 5 : 1));
                answers.add(new Answer(id, sector, room.options.get(1).id(), question, many ? 1 : 5));
            }
        }

        var round = new Tabulation().next(1, room.options.subList(0, 2), answers);

        assertThat(round.groups()).containsExactly(List.of("public"), List.of("third"));
        assertThat(round.options()).extracting(RatedOption::rank).containsExactly(1, 2);
        assertThat(round.options()).extracting(RatedOption::balanced).containsExactly(1, 1);
        assertThat(round.talkAbout()).hasSize(2);
    }

    @Test
    void aSectorOfFourIsNeverAGroupOfItsOwnNotEvenWhenItHasGrown() {
        var tabulation = new Tabulation();
        assertThat(tabulation
                        .next(1, room.options, sectors(Map.of("academia", 4, "business", 6, "public", 5)))
                        .groups())
                .containsExactly(List.of("business"), List.of("academia", "public"));
        assertThat(tabulation
                        .next(2, room.options, sectors(Map.of("academia", 5, "business", 6, "public", 5)))
                        .groups())
                .containsExactly(List.of("business"), List.of("academia", "public"));
        assertThat(new Tabulation()
                        .next(1, room.options, sectors(Map.of("academia", 4, "business", 6)))
                        .groups())
                .isEmpty();
    }

    @Test
    void whereNothingWasToldOfSectorsTheNextRoundMayTellThemApart() {
        var tabulation = new Tabulation();
        assertThat(tabulation
                        .next(1, room.options, sectors(Map.of("academia", 4, "business", 4)))
                        .groups())
                .isEmpty();
        assertThat(tabulation
                        .next(2, room.options, sectors(Map.of("academia", 5, "business", 6)))
                        .groups())
                .containsExactly(List.of("academia"), List.of("business"));
    }

    private List<Answer> sectors(Map<String, Integer> sizes) {
        var answers = new ArrayList<Answer>();
        sizes.forEach((sector, size) -> IntStream.range(0, size)
                .forEach(number -> answers.add(new Answer(
                        new UUID(sector.hashCode(), number),
                        sector,
                        room.options.getFirst().id(),
                        Question.HOLDS,
                        3))));
        return answers;
    }
}
