package org.manof.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether the same options come first however one counts. Small rooms are where ways of counting part, so a room is told whether its
 * first places depend on the way (Agnew 2024, on how far voting methods agree in electorates of different sizes).
 *
 * @param always the options that are among the first by every way of counting, by their index
 * @param sometimes those that are among the first by some ways only
 */
public record FirstPlaces(Set<Integer> always, Set<Integer> sometimes) {
    /**
     * Compares the first {@code places} of several ways of counting. Options that share the last of these places are all in, so that a
     * tie at the edge decides nothing by itself.
     *
     * @param ways for each way of counting the score of each option, higher for better; one way or more
     */
    public static FirstPlaces of(List<double[]> ways, int places) {
        var firsts = ways.stream().map(scores -> first(scores, places)).toList();
        var always = new HashSet<>(firsts.getFirst());
        firsts.forEach(always::retainAll);
        var sometimes = firsts.stream().flatMap(Set::stream).collect(Collectors.toSet());
        sometimes.removeAll(always);
        return new FirstPlaces(Set.copyOf(always), Set.copyOf(sometimes));
    }

    /** Whether every way puts the same options first. */
    public boolean same() {
        return sometimes.isEmpty();
    }

    private static Set<Integer> first(double[] scores, int places) {
        var ranks = Ranks.places(scores);
        return IntStream.range(0, scores.length)
                .filter(option -> ranks[option] <= places)
                .boxed()
                .collect(Collectors.toSet());
    }
}
