package org.manof.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.manof.agreement.Concordance;

/** The orders of several tables made one. */
final class RankSums {
    /** More than this is nothing to talk about in one evening. */
    private static final int TALKED_ABOUT = 3;

    private final List<UUID> options;
    private final List<List<UUID>> orders;

    /** {@code orders} has each table's order of all {@code options}, best first. */
    RankSums(List<UUID> options, List<List<UUID>> orders) {
        this.options = options;
        this.orders = orders;
    }

    /**
     * The options by the sum of their places over the tables, the lowest sum first, as the James Lind Alliance totals the ranks of its small
     * groups. Equal sums share a place, and of them the one that a table put higher comes first, then the one that is first in the list.
     * Empty where no table counts.
     *
     * @see <a href="https://www.jla.nihr.ac.uk/jla-guidebook/chapter-8/final-priority-setting-method.htm">JLA Guidebook, chapter 8</a>
     */
    List<RankedOption> ranked() {
        if (orders.isEmpty()) {
            return List.of();
        }
        var split = split();
        return options.stream()
                .map(option -> {
                    var places = places(option);
                    var sum = sum(option);
                    var better =
                            options.stream().filter(other -> sum(other) < sum).count();
                    return new RankedOption(
                            option,
                            1 + (int) better,
                            sum,
                            places.stream().mapToInt(Integer::intValue).min().orElseThrow(),
                            places.stream().mapToInt(Integer::intValue).max().orElseThrow(),
                            split.contains(option),
                            places);
                })
                .sorted(Comparator.comparingInt(RankedOption::sum).thenComparingInt(RankedOption::best))
                .toList();
    }

    /** How far the tables agree on the whole order, see {@link Concordance#of}; empty for fewer tables than that needs. */
    OptionalDouble agreement() {
        return Concordance.of(orders.stream()
                .map(order -> options.stream()
                        .mapToDouble(option -> -order.indexOf(option))
                        .toArray())
                .toList());
    }

    /**
     * Those about which the tables disagree most, three at most: whose places vary, between two tables or more, at least as much as if each
     * table had drawn its place by lot. The variance of a place drawn from {@code n} is {@code (n² − 1) / 12}, and the sample variance of
     * several such draws is that on average.
     *
     * @see <a href="https://stdlib.io/develop/docs/api/@stdlib/math/base/dists/discrete-uniform/variance/">variance of the discrete uniform
     *     distribution</a>
     */
    private List<UUID> split() {
        var size = options.size();
        var chance = (size * size - 1) / 12.0;
        return new ArrayList<>(options)
                .stream()
                        .filter(option -> orders.size() > 1 && variance(option) >= chance)
                        .sorted(Comparator.comparingDouble(this::variance).reversed())
                        .limit(TALKED_ABOUT)
                        .toList();
    }

    private double variance(UUID option) {
        var places = places(option);
        var mean = places.stream().mapToInt(Integer::intValue).average().orElseThrow();
        return places.stream()
                        .mapToDouble(place -> (place - mean) * (place - mean))
                        .sum()
                / (places.size() - 1);
    }

    private int sum(UUID option) {
        return places(option).stream().mapToInt(Integer::intValue).sum();
    }

    private List<Integer> places(UUID option) {
        return orders.stream().map(order -> 1 + order.indexOf(option)).toList();
    }
}
