package org.manof.influence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a room may be told of a revealed round: nothing in it is about fewer than five people, or can be had by subtraction.
 *
 * @param people how many gave a judgement
 * @param components those that drive most first, those that are not placed last
 * @param open the pairs that too few people could judge; they count in no score
 * @param means the pairs whose own means can be told
 * @param middle the mean of the drives, and of the dependences, where the chart is divided; 0 where nothing is placed
 * @param kept whether this is the result of an earlier round that stands, since too few people answered differently
 */
public record InfluenceResult(
        int number,
        int people,
        List<Placed> components,
        List<Pair> open,
        Map<Pair, Double> means,
        Middle middle,
        boolean kept) {
    /** Where the chart is divided, on the axes from 0 to 3. */
    public record Middle(double drive, double dependence) {}

    /** The candidates for root causes, the strongest driver first. */
    public List<UUID> candidates() {
        return components.stream().filter(Placed::candidate).map(Placed::option).toList();
    }

    /** Where {@code option} stands, if it was asked about. */
    public Optional<Placed> of(UUID option) {
        return components.stream()
                .filter(placed -> placed.option().equals(option))
                .findFirst();
    }

    InfluenceResult keptFor(int later) {
        return new InfluenceResult(later, people, components, open, means, middle, true);
    }
}
