package org.manof.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.agreement.SmallGroups;

/**
 * Decides, round after round, what may be told. A component is placed if nothing about fewer than five people follows from all that is
 * told; pairs have their own means told if that is so for all of them, and else none has. A later round is told only if what differs
 * from each earlier one is not about fewer than five people either; else the earlier one stands.
 */
final class Telling {
    private final List<Told> before = new ArrayList<>();

    private record Told(
            InfluenceResult result, Map<Pair, Map<UUID, Integer>> judgements, Set<UUID> placed, Set<Pair> single) {
        Map<Pair, Set<UUID>> summed() {
            var cells = new HashMap<Pair, Set<UUID>>();
            judgements.forEach((pair, judged) -> {
                if (!single.contains(pair)) {
                    cells.put(pair, judged.keySet());
                }
            });
            return cells;
        }

        boolean leaks() {
            return new Untold(placed, summed()).leaks();
        }
    }

    /** The next round: what was asked about, and the judgements that count in it. */
    InfluenceResult next(int number, List<UUID> options, List<Judged> answers) {
        var people = (int) answers.stream().map(Judged::person).distinct().count();
        if (people < SmallGroups.SMALLEST) {
            return new InfluenceResult(
                    number,
                    people,
                    options.stream().map(Placed::nowhere).toList(),
                    List.of(),
                    Map.of(),
                    new InfluenceResult.Middle(0, 0),
                    false);
        }
        var matrix = new DirectInfluence(options, answers);
        var now = told(number, people, options, matrix);
        if (before.stream().anyMatch(earlier -> differenceLeaks(earlier, now))) {
            return before.getLast().result().keptFor(number);
        }
        before.add(now);
        return now.result();
    }

    private static Told told(int number, int people, List<UUID> options, DirectInfluence matrix) {
        var single = matrix.pairs().stream()
                .filter(pair -> matrix.people(pair).size() >= SmallGroups.SMALLEST)
                .collect(Collectors.toSet());
        var told = told(number, people, options, matrix, matrix.known(), single);
        if (!told.leaks()) {
            return told;
        }
        var placed = new HashSet<>(matrix.known());
        told = told(number, people, options, matrix, placed, Set.of());
        while (told.leaks()) {
            placed.remove(placed.stream()
                    .min(Comparator.<UUID>comparingLong(option -> judgements(matrix, option))
                            .thenComparing(options::indexOf))
                    .orElseThrow());
            told = told(number, people, options, matrix, placed, Set.of());
        }
        return told;
    }

    private static long judgements(DirectInfluence matrix, UUID option) {
        return matrix.pairs().stream()
                .filter(pair -> pair.driver().equals(option) || pair.driven().equals(option))
                .mapToLong(pair -> matrix.people(pair).size())
                .sum();
    }

    private static Told told(
            int number, int people, List<UUID> options, DirectInfluence matrix, Set<UUID> placed, Set<Pair> single) {
        var middle = new InfluenceResult.Middle(
                placed.stream().mapToDouble(matrix::drive).average().orElse(0),
                placed.stream().mapToDouble(matrix::dependence).average().orElse(0));
        var counted = matrix.pairs();
        return new Told(
                new InfluenceResult(
                        number,
                        people,
                        options.stream()
                                .map(option -> placed.contains(option)
                                        ? place(option, matrix, middle)
                                        : Placed.nowhere(option))
                                .sorted(Comparator.comparing(
                                        Placed::drive, Comparator.nullsLast(Comparator.reverseOrder())))
                                .toList(),
                        Pair.of(options).stream()
                                .filter(pair -> !counted.contains(pair))
                                .toList(),
                        single.stream().collect(Collectors.toMap(Function.identity(), matrix::mean)),
                        middle,
                        false),
                matrix.judgements(),
                Set.copyOf(placed),
                single);
    }

    private static Placed place(UUID option, DirectInfluence matrix, InfluenceResult.Middle middle) {
        var drive = matrix.drive(option);
        var dependence = matrix.dependence(option);
        return new Placed(option, drive, dependence, Region.of(drive, dependence, middle));
    }

    /** Whether the two together tell what one to four people answered differently, or what they answered at all. */
    private static boolean differenceLeaks(Told earlier, Told now) {
        var changed = new HashMap<Pair, Set<UUID>>();
        var pairs = new HashSet<>(earlier.judgements().keySet());
        pairs.addAll(now.judgements().keySet());
        for (var pair : pairs) {
            var differing = differing(
                    earlier.judgements().getOrDefault(pair, Map.of()),
                    now.judgements().getOrDefault(pair, Map.of()));
            var both = earlier.single().contains(pair) && now.single().contains(pair);
            if (both && !differing.isEmpty() && differing.size() < SmallGroups.SMALLEST) {
                return true;
            }
            if (!both && !differing.isEmpty()) {
                changed.put(pair, differing);
            }
        }
        var placed = new HashSet<>(earlier.placed());
        placed.retainAll(now.placed());
        return new Untold(placed, changed).leaks()
                || known(earlier, now, changed.keySet())
                || known(now, earlier, changed.keySet());
    }

    /** A pair that one of the two tells and that is the same in both is known in the other as well. */
    private static boolean known(Told one, Told other, Set<Pair> changed) {
        var rest = new HashMap<>(one.summed());
        rest.keySet().removeIf(pair -> other.single().contains(pair) && !changed.contains(pair));
        return new Untold(one.placed(), rest).leaks();
    }

    private static Set<UUID> differing(Map<UUID, Integer> earlier, Map<UUID, Integer> now) {
        var people = new HashSet<>(earlier.keySet());
        people.addAll(now.keySet());
        people.removeIf(person -> Objects.equals(earlier.get(person), now.get(person)));
        return people;
    }
}
