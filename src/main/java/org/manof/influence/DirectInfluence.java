package org.manof.influence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.agreement.SmallGroups;

/**
 * The direct influences among components as their judges see them. A pair counts once {@link #ENOUGH} people judged it, with the mean of
 * their judgements.
 *
 * @see <a href="http://www.3ie.org/lipsor/lipsor_uk/micmac_uk.htm">Godet, Structural analysis (MICMAC): judges give each ordered pair 0 to
 *     3; a variable's influence is the sum of its row, its dependence that of its column</a>; the method is Duperrin and Godet's, 1973
 */
final class DirectInfluence {
    /** How many judgements a pair needs to count. */
    static final int ENOUGH = 3;

    private final List<UUID> options;
    private final Map<Pair, List<Judged>> counted;

    DirectInfluence(List<UUID> options, Collection<Judged> answers) {
        this.options = options;
        var known = Set.copyOf(options);
        counted = answers.stream()
                .filter(answer -> known.contains(answer.pair().driver())
                        && known.contains(answer.pair().driven()))
                .collect(Collectors.groupingBy(Judged::pair));
        counted.values().removeIf(judged -> judged.size() < ENOUGH);
    }

    /** The pairs that count. */
    Set<Pair> pairs() {
        return Set.copyOf(counted.keySet());
    }

    /** The mean of a pair that counts, 0 to 3. */
    double mean(Pair pair) {
        return judged(pair).stream().mapToInt(Judged::strength).average().orElseThrow();
    }

    /**
     * How much {@code option} drives the others: the mean over the pairs of its row that count, 0 to 3. Where all count this is MICMAC's
     * row sum over {@code n − 1}; where some are open, they are left out and not taken for none.
     */
    double drive(UUID option) {
        return mean(row(option));
    }

    /** How much {@code option} is driven by the others: as {@link #drive} over its column. */
    double dependence(UUID option) {
        return mean(column(option));
    }

    /** Who judged a pair that counts. */
    Set<UUID> people(Pair pair) {
        return judged(pair).stream().map(Judged::person).collect(Collectors.toSet());
    }

    /** Every judgement that counts, by pair and person. */
    Map<Pair, Map<UUID, Integer>> judgements() {
        var all = new HashMap<Pair, Map<UUID, Integer>>();
        counted.forEach((pair, judged) ->
                all.put(pair, judged.stream().collect(Collectors.toMap(Judged::person, Judged::strength))));
        return all;
    }

    /** The components about which enough is known to place them: half of their row and half of their column, by five people each. */
    Set<UUID> known() {
        return options.stream()
                .filter(option -> known(row(option)) && known(column(option)))
                .collect(Collectors.toSet());
    }

    private boolean known(List<Pair> pairs) {
        var people = new HashSet<UUID>();
        pairs.forEach(pair -> people.addAll(people(pair)));
        return 2 * pairs.size() >= options.size() - 1 && people.size() >= SmallGroups.SMALLEST;
    }

    private double mean(List<Pair> pairs) {
        return pairs.stream().mapToDouble(this::mean).average().orElseThrow();
    }

    private List<Pair> row(UUID option) {
        return counted.keySet().stream()
                .filter(pair -> pair.driver().equals(option))
                .toList();
    }

    private List<Pair> column(UUID option) {
        return counted.keySet().stream()
                .filter(pair -> pair.driven().equals(option))
                .toList();
    }

    private List<Judged> judged(Pair pair) {
        return counted.getOrDefault(pair, List.of());
    }
}
