package org.manof.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manof.agreement.Balance;
import org.manof.agreement.Concordance;
import org.manof.agreement.Published;
import org.manof.agreement.Ranks;
import org.manof.agreement.SmallGroups;
import org.manof.voting.BallotOption;

/** Counts the rounds of one activity in the order in which the room saw them; what may be shown depends on what was shown before. */
final class Tabulation {
    private final Published<Cell, Answer> published = new Published<>(Answer::score);
    private final Set<String> merged = new HashSet<>();

    private record Cell(UUID option, Question question) {}

    private record Row(
            BallotOption option, Published.@Nullable Shown<Answer> holds, Published.@Nullable Shown<Answer> moves) {
        Published.@Nullable Shown<Answer> of(Question question) {
            return question == Question.HOLDS ? holds : moves;
        }

        boolean whole() {
            return holds != null && moves != null;
        }
    }

    /** The next round: its shortlist, and the answers of those who count in it. */
    RatedRound next(int number, List<BallotOption> options, List<Answer> answers) {
        var groups = groups(answers);
        var rows = options.stream().map(option -> row(option, answers)).toList();
        var whole = rows.stream().filter(Row::whole).toList();
        var pooled = places(whole, (row, question) -> spread(row, question).mean());
        var balanced = groups.size() < 2
                ? List.<Integer>of()
                : places(whole, (row, question) -> balance(row, question, groups));
        var rated = new ArrayList<RatedOption>();
        for (var row : rows) {
            var at = whole.indexOf(row);
            rated.add(new RatedOption(
                    row.option(),
                    spread(row.holds()),
                    spread(row.moves()),
                    at < 0 ? null : pooled.get(at),
                    at < 0 || balanced.isEmpty() ? null : balanced.get(at)));
        }
        rated.sort(Comparator.comparing(RatedOption::rank, Comparator.nullsLast(Comparator.naturalOrder())));
        return new RatedRound(
                number,
                (int) answers.stream().map(Answer::person).distinct().count(),
                List.copyOf(rated),
                groups.size() < 2 ? List.of() : groups,
                concordance(rows));
    }

    private Row row(BallotOption option, List<Answer> answers) {
        return new Row(option, shown(option, Question.HOLDS, answers), shown(option, Question.MOVES, answers));
    }

    private Published.@Nullable Shown<Answer> shown(BallotOption option, Question question, List<Answer> answers) {
        var mine = answers.stream()
                .filter(answer -> answer.option().equals(option.id()) && answer.question() == question)
                .collect(Collectors.toMap(Answer::person, Function.identity()));
        return published.next(
                new Cell(option.id(), question),
                mine,
                mine.values().stream().filter(Tabulation::judged).count());
    }

    private List<List<String>> groups(List<Answer> answers) {
        var people = new TreeMap<String, Set<UUID>>();
        answers.forEach(answer ->
                people.computeIfAbsent(answer.sector(), _ -> new HashSet<>()).add(answer.person()));
        var sizes = new TreeMap<String, Integer>();
        people.forEach((sector, all) -> sizes.put(sector, all.size()));
        var groups = SmallGroups.of(sizes, merged);
        // Where all are one group nothing was told of sectors, so nothing has to be remembered.
        if (groups.size() > 1) {
            groups.stream().filter(group -> group.size() > 1).forEach(merged::addAll);
        }
        return groups;
    }

    @FunctionalInterface
    private interface Mean {
        double of(Row row, Question question);
    }

    private static List<Integer> places(List<Row> rows, Mean mean) {
        var scores = rows.stream()
                .mapToDouble(row -> mean.of(row, Question.HOLDS) + mean.of(row, Question.MOVES))
                .toArray();
        return java.util.Arrays.stream(Ranks.places(scores)).boxed().toList();
    }

    /** Where no group has five people who could judge, the whole stands for all of them. */
    private static double balance(Row row, Question question, List<List<String>> groups) {
        var answers = Objects.requireNonNull(row.of(question)).answers().values();
        return Balance.mean(groups.stream()
                        .map(group -> answers.stream()
                                .filter(answer -> group.contains(answer.sector()))
                                .map(Answer::score)
                                .filter(score -> score != Question.CANNOT_JUDGE)
                                .toList())
                        .toList())
                .orElseGet(() -> spread(row, question).mean());
    }

    /** By question, over those who gave a score for everything that is shown. */
    private static Map<Question, Double> concordance(List<Row> rows) {
        var all = new EnumMap<Question, Double>(Question.class);
        for (var question : Question.values()) {
            var cells = rows.stream()
                    .map(row -> row.of(question))
                    .filter(Objects::nonNull)
                    .map(Published.Shown::answers)
                    .toList();
            Concordance.of(ballots(cells)).ifPresent(value -> all.put(question, value));
        }
        return Map.copyOf(all);
    }

    private static List<double[]> ballots(List<Map<UUID, Answer>> cells) {
        return cells.isEmpty()
                ? List.of()
                : cells.getFirst().keySet().stream()
                        .filter(person -> cells.stream().allMatch(cell -> judged(cell.get(person))))
                        .map(person -> cells.stream()
                                .mapToDouble(cell ->
                                        Objects.requireNonNull(cell.get(person)).score())
                                .toArray())
                        .toList();
    }

    private static boolean judged(@Nullable Answer answer) {
        return answer != null && answer.score() != Question.CANNOT_JUDGE;
    }

    private static Spread spread(Row row, Question question) {
        return Objects.requireNonNull(spread(row.of(question)));
    }

    private static @Nullable Spread spread(Published.@Nullable Shown<Answer> shown) {
        return shown == null
                ? null
                : new Spread(
                        IntStream.rangeClosed(1, Question.STEPS)
                                .mapToObj(score -> count(shown, score))
                                .toList(),
                        count(shown, Question.CANNOT_JUDGE),
                        shown.kept());
    }

    private static int count(Published.Shown<Answer> shown, int score) {
        return (int) shown.answers().values().stream()
                .filter(answer -> answer.score() == score)
                .count();
    }
}
