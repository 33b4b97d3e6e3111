package org.manof.rating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manof.agreement.SmallGroups;

/**
 * Decides, round after round, which answers may be counted before everybody's eyes. Answers to a question about an option are shown once
 * five people gave a score. In a later round they are shown anew only if they differ from each of those shown before in the answers of
 * five people or more; else the earlier ones stand, since the difference would tell what the few answered. Two things that are shown
 * thus never differ by one to four people, whatever round, screen or file they stand in.
 */
final class Published {
    private final Map<Cell, List<Map<UUID, Answer>>> shown = new HashMap<>();

    private record Cell(UUID option, Question question) {}

    /** The answers to show for a question about an option, by person. */
    record Shown(Map<UUID, Answer> answers, boolean kept) {
        Spread spread() {
            return new Spread(
                    IntStream.rangeClosed(1, Question.STEPS)
                            .mapToObj(this::count)
                            .toList(),
                    count(Question.CANNOT_JUDGE),
                    kept);
        }

        private int count(int score) {
            return (int) answers.values().stream()
                    .filter(answer -> answer.score() == score)
                    .count();
        }
    }

    /** Takes the next round's answers to a question about an option; null if nothing may be shown of them. */
    @Nullable
    Shown next(UUID option, Question question, List<Answer> answers) {
        var judged = answers.stream()
                .filter(answer -> answer.score() != Question.CANNOT_JUDGE)
                .count();
        if (judged < SmallGroups.SMALLEST) {
            return null;
        }
        var now = new LinkedHashMap<UUID, Answer>();
        answers.forEach(answer -> now.put(answer.person(), answer));
        var before = shown.computeIfAbsent(new Cell(option, question), _ -> new java.util.ArrayList<>());
        var fresh =
                before.stream().mapToLong(earlier -> differing(earlier, now)).allMatch(Published::safe);
        if (fresh) {
            before.add(now);
        }
        return new Shown(before.getLast(), !fresh);
    }

    private static boolean safe(long people) {
        return people == 0 || people >= SmallGroups.SMALLEST;
    }

    private static long differing(Map<UUID, Answer> earlier, Map<UUID, Answer> now) {
        var people = new HashSet<>(earlier.keySet());
        people.addAll(now.keySet());
        return people.stream()
                .filter(person -> !Objects.equals(score(earlier, person), score(now, person)))
                .count();
    }

    private static @Nullable Integer score(Map<UUID, Answer> answers, UUID person) {
        var answer = answers.get(person);
        return answer == null ? null : answer.score();
    }
}
