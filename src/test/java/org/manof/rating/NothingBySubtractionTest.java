package org.manof.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.agreement.SmallGroups;

class NothingBySubtractionTest {
    private final SmallRoom room = new SmallRoom();
    private final Random random = new Random(20261124);

    /** Everything that a stranger could hold against each other, in thousands of small rooms over three rounds. */
    @Test
    void noTwoThingsThatAreShownDifferByTheAnswersOfOneToFourPeople() {
        var kept = 0;
        for (var turn = 0; turn < 3_000; turn++) {
            var tabulation = new Tabulation();
            var shown = new HashMap<String, List<Map<UUID, Integer>>>();
            var answers = comes();
            for (var number = 1; number <= 3; number++) {
                var round = tabulation.next(number, room.options, answers);
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
                .filter(person -> !Objects.equals(one.get(person), other.get(person)))
                .count();
    }

    private static Map<UUID, Integer> of(List<Answer> answers, UUID option, Question question) {
        var scores = new HashMap<UUID, Integer>();
        answers.stream()
                .filter(answer -> answer.option().equals(option) && answer.question() == question)
                .forEach(answer -> scores.put(answer.person(), answer.score()));
        return scores;
    }

    private List<Answer> comes() {
        var answers = new ArrayList<Answer>();
        room.people
                .subList(0, 4 + random.nextInt(11))
                .forEach(person -> answers.addAll(room.of(person, 1 + random.nextInt(5))));
        return answers;
    }

    /** Some change their mind, some come, some go. */
    private List<Answer> again(List<Answer> before) {
        var restless = random.nextInt(8);
        var later = new ArrayList<>(before);
        later.removeIf(answer -> room.people.indexOf(answer.person()) < random.nextInt(3) && random.nextBoolean());
        later.replaceAll(answer ->
                room.people.indexOf(answer.person()) < restless ? SmallRoom.with(answer, random.nextInt(6)) : answer);
        if (random.nextBoolean()
                && later.stream().noneMatch(answer -> answer.person().equals(room.people.getLast()))) {
            later.addAll(room.of(room.people.getLast(), 1 + random.nextInt(5)));
        }
        return later;
    }
}
