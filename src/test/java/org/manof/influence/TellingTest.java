package org.manof.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.shared.Ids;

/** What small rooms are told: nothing from which an answer of one to four people follows, alone or together with earlier rounds. */
class TellingTest {
    private final Random chance = new Random(5);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aRoomOfUpToFourIsToldNothing(int size) {
        var options = ids(4);
        var result = new Telling().next(1, options, all(ids(size), options, 2));

        assertThat(result.people()).isEqualTo(size);
        assertThat(result.components()).allMatch(placed -> placed.region() == null && placed.drive() == null);
        assertThat(result.means()).isEmpty();
        assertThat(result.open()).isEmpty();
    }

    @Test
    void fivePeopleWhoAnswerEverythingAreToldEveryPair() {
        var options = ids(4);
        var result = new Telling().next(1, options, all(ids(5), options, 2));

        assertThat(result.means()).hasSize(12);
        assertThat(result.components()).allMatch(placed -> placed.region() != null);
    }

    @Test
    void ofPairsWithThreeOrFourAnswersNoneIsToldByItself() {
        var options = ids(6);
        var result = new Telling().next(1, options, dealt(options, Dealing.people(6)));

        assertThat(result.means()).isEmpty();
        assertThat(result.components()).allMatch(placed -> placed.region() != null);
    }

    /** Solves the equations that a room is given, by elimination, and looks for one that is about few people only. */
    @Test
    void whateverIsAnsweredNoEquationIsAboutOneToFourPeople() {
        for (var repeat = 0; repeat < 300; repeat++) {
            var options = ids(3 + chance.nextInt(3));
            var people = ids(5 + chance.nextInt(8));
            var answers = new ArrayList<Judged>();
            var eager = chance.nextDouble();
            for (var person : people) {
                Pair.of(options).stream()
                        .filter(pair -> chance.nextDouble() < eager)
                        .forEach(pair -> answers.add(new Judged(person, pair, chance.nextInt(4))));
            }
            var result = new Telling().next(1, options, answers);
            var judges = answers.stream()
                    .collect(Collectors.groupingBy(
                            Judged::pair, Collectors.mapping(Judged::person, Collectors.toSet())));
            judges.values().removeIf(some -> some.size() < DirectInfluence.ENOUGH);

            assertThat(fewest(result, judges)).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void aLaterRoundInWhichOnePersonAnswersDifferentlyLeavesTheEarlierStanding() {
        var options = ids(4);
        var people = ids(6);
        var telling = new Telling();
        var before = telling.next(1, options, all(people, options, 1));
        var changed = new ArrayList<>(all(people, options, 1));
        var one = changed.removeLast();
        changed.add(new Judged(one.person(), one.pair(), 3));

        var after = telling.next(2, options, changed);

        assertThat(after.kept()).isTrue();
        assertThat(after.number()).isEqualTo(2);
        assertThat(after.means()).isEqualTo(before.means());
        assertThat(after.components()).isEqualTo(before.components());
    }

    @Test
    void aLatecomersAnswersCannotBeHadFromTwoRounds() {
        var options = ids(4);
        var people = ids(6);
        var telling = new Telling();
        telling.next(1, options, all(people, options, 1));
        var more = new ArrayList<>(people);
        more.add(Ids.next());

        assertThat(telling.next(2, options, all(more, options, 1)).kept()).isTrue();
        assertThat(telling.next(3, options, all(people, options, 1)).kept()).isFalse();
        assertThat(telling.next(4, options, all(people, options, 3)).kept()).isFalse();
    }

    @Test
    void aSecondRoundWithFreshHandsIsToldAnew() {
        var options = ids(6);
        var telling = new Telling();
        telling.next(1, options, dealt(options, 30));

        var second = telling.next(2, options, dealt(options, 30));

        assertThat(second.kept()).isFalse();
    }

    private List<Judged> dealt(List<UUID> options, int people) {
        var round = Ids.next();
        var load = new HashMap<Pair, Integer>();
        var answers = new ArrayList<Judged>();
        for (var person : ids(people)) {
            for (var pair : Dealing.next(round, options, load, Set.of())) {
                load.merge(pair, 1, Integer::sum);
                answers.add(new Judged(person, pair, chance.nextInt(4)));
            }
        }
        return answers;
    }

    /** The fewest people that any equation among those told is about; many if there are no equations. */
    private static int fewest(InfluenceResult result, Map<Pair, Set<UUID>> judges) {
        var cells = List.copyOf(judges.keySet());
        var rows = new ArrayList<double[]>();
        for (var placed : result.components()) {
            if (placed.region() != null) {
                rows.add(equation(cells, pair -> pair.driver().equals(placed.option())));
                rows.add(equation(cells, pair -> pair.driven().equals(placed.option())));
            }
        }
        result.means().keySet().forEach(told -> rows.add(equation(cells, told::equals)));
        var all = judges.values().stream().flatMap(Set::stream).distinct().toList();
        var whole = rank(rows, cells.size());
        var fewest = 99;
        for (var mask = 1; mask < 1 << all.size(); mask++) {
            if (Integer.bitCount(mask) >= 5) {
                continue;
            }
            var group = new HashSet<UUID>();
            for (var index = 0; index < all.size(); index++) {
                if ((mask >> index & 1) == 1) {
                    group.add(all.get(index));
                }
            }
            var theirs = cells.stream()
                    .map(cell -> group.containsAll(Objects.requireNonNull(judges.get(cell))))
                    .toList();
            if (theirs.contains(true)) {
                var others = rows.stream()
                        .map(row -> {
                            var rest = row.clone();
                            for (var cell = 0; cell < rest.length; cell++) {
                                rest[cell] = theirs.get(cell) ? 0 : rest[cell];
                            }
                            return rest;
                        })
                        .toList();
                if (rank(others, cells.size()) < whole) {
                    fewest = Math.min(fewest, group.size());
                }
            }
        }
        return fewest;
    }

    private static double[] equation(List<Pair> cells, java.util.function.Predicate<Pair> in) {
        return cells.stream().mapToDouble(cell -> in.test(cell) ? 1 : 0).toArray();
    }

    private static int rank(List<double[]> equations, int width) {
        var rows = equations.stream().map(double[]::clone).collect(Collectors.toCollection(ArrayList::new));
        var rank = 0;
        for (var column = 0; column < width && rank < rows.size(); column++) {
            var pivot = rank;
            for (var row = rank; row < rows.size(); row++) {
                if (Math.abs(rows.get(row)[column]) > Math.abs(rows.get(pivot)[column])) {
                    pivot = row;
                }
            }
            if (Math.abs(rows.get(pivot)[column]) < 1e-9) {
                continue;
            }
            java.util.Collections.swap(rows, rank, pivot);
            for (var row = rank + 1; row < rows.size(); row++) {
                var factor = rows.get(row)[column] / rows.get(rank)[column];
                for (var cell = column; cell < width; cell++) {
                    rows.get(row)[cell] -= factor * rows.get(rank)[cell];
                }
            }
            rank++;
        }
        return rank;
    }

    private static List<Judged> all(List<UUID> people, List<UUID> options, int strength) {
        return people.stream()
                .flatMap(person -> Pair.of(options).stream().map(pair -> new Judged(person, pair, strength)))
                .toList();
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(Ids::next).limit(count).toList();
    }
}
