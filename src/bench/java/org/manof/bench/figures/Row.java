package org.manof.bench.figures;

import java.util.List;

/** One figure over all rounds that have it, in their order; {@code median}, {@code low} and {@code high} are of these. */
public record Row(String name, String unit, double median, double low, double high, List<Double> rounds) {
    /** Sums up at least one value. Of an even number the median is the mean of the two in the middle. */
    static Row of(String name, String unit, List<Double> rounds) {
        var sorted = rounds.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Row(name, unit, median, sorted.getFirst(), sorted.getLast(), List.copyOf(rounds));
    }
}
