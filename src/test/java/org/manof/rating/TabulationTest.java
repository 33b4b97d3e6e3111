package org.manof.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.agreement.SmallGroups;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.voting.BallotOption;

class TabulationTest {
    private static final List<String> SECTORS = List.of("academia", "business", "public");
    private final List<BallotOption> options =
            IntStream.range(0, 3).mapToObj(TabulationTest::option).toList();
    private final List<UUID> people =
            IntStream.range(0, 14).mapToObj(_ -> Ids.next()).toList();
    private final Random random = new Random(20261124);

    @Test
    void underFiveAnswersNothingIsShownAndFiveAreEnough() {
        var four = new Tabulation().next(1, options, all(4, 3));
        var five = new Tabulation().next(1, options, all(5, 3));

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
        var answers = all(7, 3);
        answers.replaceAll(answer -> people.indexOf(answer.person()) < 4 ? answer : with(answer, 0));

        var round = new Tabulation().next(1, options, answers);

        assertThat(round.voters()).isEqualTo(7);
        assertThat(round.options()).extracting(RatedOption::holds).containsOnlyNulls();
    }

    @Test
    void oneLatecomersAnswersCannotBeHadBySubtractingTheFirstRoundFromTheSecond() {
        var tabulation = new Tabulation();
        var first = tabulation.next(1, options, all(8, 4));
        var later = all(8, 4);
        later.addAll(of(people.get(8), 1));

        var second = tabulation.next(2, options, later);

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
        tabulation.next(1, options, all(8, 4));
        var later = all(8, 4);
        later.replaceAll(answer -> people.indexOf(answer.person()) < 5 ? with(answer, 2) : answer);

        var second = tabulation.next(2, options, later);

        assertThat(second.options())
                .allSatisfy(
                        option -> assertThat(option.holds()).isEqualTo(new Spread(List.of(0, 5, 0, 3, 0), 0, false)));
    }

    @Test
    void aThirdRoundIsHeldAgainstTheFirstAsWellAsTheSecond() {
        var tabulation = new Tabulation();
        tabulation.next(1, options, all(8, 4));
        var second = all(8, 4);
        second.replaceAll(answer -> people.indexOf(answer.person()) < 6 ? with(answer, 2) : answer);
        tabulation.next(2, options, second);
        var third = all(8, 4);
        third.replaceAll(answer -> people.indexOf(answer.person()) < 1 ? with(answer, 2) : answer);

        assertThat(tabulation.next(3, options, third).options()).allSatisfy(option -> {
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
                answers.add(new Answer(id, sector, options.get(0).id(), question, many ? 5 : 1));
                answers.add(new Answer(id, sector, options.get(1).id(), question, many ? 1 : 5));
            }
        }

        var round = new Tabulation().next(1, options.subList(0, 2), answers);

        assertThat(round.groups()).containsExactly(List.of("public"), List.of("third"));
        assertThat(round.options()).extracting(RatedOption::rank).containsExactly(1, 2);
        assertThat(round.options()).extracting(RatedOption::balanced).containsExactly(1, 1);
        assertThat(round.talkAbout()).hasSize(2);
    }

    @Test
    void aSectorOfFourIsNeverAGroupOfItsOwnNotEvenWhenItHasGrown() {
        var tabulation = new Tabulation();
        assertThat(tabulation
                        .next(1, options, sectors(Map.of("academia", 4, "business", 6, "public", 5)))
                        .groups())
                .containsExactly(List.of("business"), List.of("academia", "public"));
        assertThat(tabulation
                        .next(2, options, sectors(Map.of("academia", 5, "business", 6, "public", 5)))
                        .groups())
                .containsExactly(List.of("business"), List.of("academia", "public"));
        assertThat(new Tabulation()
                        .next(1, options, sectors(Map.of("academia", 4, "business", 6)))
                        .groups())
                .isEmpty();
    }

    @Test
    void whereNothingWasToldOfSectorsTheNextRoundMayTellThemApart() {
        var tabulation = new Tabulation();
        assertThat(tabulation
                        .next(1, options, sectors(Map.of("academia", 4, "business", 4)))
                        .groups())
                .isEmpty();
        assertThat(tabulation
                        .next(2, options, sectors(Map.of("academia", 5, "business", 6)))
                        .groups())
                .containsExactly(List.of("academia"), List.of("business"));
    }

    /** Everything that a stranger could hold against each other, in thousands of small rooms over three rounds. */
    @Test
    void noTwoThingsThatAreShownDifferByTheAnswersOfOneToFourPeople() {
        var kept = 0;
        for (var turn = 0; turn < 3_000; turn++) {
            var tabulation = new Tabulation();
            var shown = new HashMap<String, List<Map<UUID, Integer>>>();
            var answers = room();
            for (var number = 1; number <= 3; number++) {
                var round = tabulation.next(number, options, answers);
                for (var rated : round.options()) {
                    for (var question : Question.values()) {
                        var spread = rated.of(question);
                        var option = rated.option().id();
                        var before = shown.computeIfAbsent(option + " " + question, _ -> new ArrayList<>());
                        if (spread != null && spread.kept()) {
                            kept++;
                            assertThat(spread.counts()).isEqualTo(counts(before.getLast()));
                        } else if (spread != null) {
                            var now = of(answers, option, question);
                            assertThat(spread.counts()).isEqualTo(counts(now));
                            assertThat(spread.judged()).isGreaterThanOrEqualTo(SmallGroups.SMALLEST);
                            assertThat(before)
                                    .noneMatch(
                                            earlier -> List.of(1L, 2L, 3L, 4L).contains(differing(earlier, now)));
                            before.add(now);
                        }
                    }
                }
                answers = again(answers);
            }
        }
        assertThat(kept).isGreaterThan(1_000);
    }

    private static List<Integer> counts(Map<UUID, Integer> answers) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(step -> (int)
                        answers.values().stream().filter(score -> score == step).count())
                .toList();
    }

    private static long differing(Map<UUID, Integer> one, Map<UUID, Integer> other) {
        var all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        return all.stream()
                .filter(person -> !java.util.Objects.equals(one.get(person), other.get(person)))
                .count();
    }

    private static Map<UUID, Integer> of(List<Answer> answers, UUID option, Question question) {
        var scores = new HashMap<UUID, Integer>();
        answers.stream()
                .filter(answer -> answer.option().equals(option) && answer.question() == question)
                .forEach(answer -> scores.put(answer.person(), answer.score()));
        return scores;
    }

    private List<Answer> room() {
        var answers = new ArrayList<Answer>();
        people.subList(0, 4 + random.nextInt(11)).forEach(person -> answers.addAll(of(person, 1 + random.nextInt(5))));
        return answers;
    }

    /** Some change their mind, some come, some go. */
    private List<Answer> again(List<Answer> before) {
        var restless = random.nextInt(8);
        var later = new ArrayList<>(before);
        later.removeIf(answer -> people.indexOf(answer.person()) < random.nextInt(3) && random.nextBoolean());
        later.replaceAll(
                answer -> people.indexOf(answer.person()) < restless ? with(answer, random.nextInt(6)) : answer);
        if (random.nextBoolean()
                && later.stream().noneMatch(answer -> answer.person().equals(people.getLast()))) {
            later.addAll(of(people.getLast(), 1 + random.nextInt(5)));
        }
        return later;
    }

    private List<Answer> all(int count, int score) {
        var answers = new ArrayList<Answer>();
        people.subList(0, count).forEach(person -> answers.addAll(of(person, score)));
        return answers;
    }

    private List<Answer> of(UUID person, int score) {
        var sector = SECTORS.get(people.indexOf(person) % SECTORS.size());
        return options.stream()
                .flatMap(option -> java.util.stream.Stream.of(Question.values())
                        .map(question -> new Answer(person, sector, option.id(), question, score)))
                .toList();
    }

    private List<Answer> sectors(Map<String, Integer> sizes) {
        var answers = new ArrayList<Answer>();
        sizes.forEach((sector, size) -> IntStream.range(0, size)
                .forEach(number -> answers.add(new Answer(
                        new UUID(sector.hashCode(), number),
                        sector,
                        options.getFirst().id(),
                        Question.HOLDS,
                        3))));
        return answers;
    }

    private static Answer with(Answer answer, int score) {
        return new Answer(answer.person(), answer.sector(), answer.option(), answer.question(), score);
    }

    private static BallotOption option(int number) {
        var text = Localized.of(Language.HE, "מרכיב " + number);
        return new BallotOption(Ids.next(), text, text);
    }
}
