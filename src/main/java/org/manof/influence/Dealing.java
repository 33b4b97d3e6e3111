package org.manof.influence;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Which pairs a person is asked about next, so that the answers spread evenly over all of them. */
final class Dealing {
    /** How many questions are dealt at a time. */
    static final int HAND = 8;

    private Dealing() {}

    /**
     * The next hand, at most {@link #HAND} pairs: those with the fewest answers given or still expected, in an order that is shuffled
     * once for the round where these are equal. Who was dealt a hand before is asked only about pairs that are still short of answers, as
     * long as there are such.
     *
     * <p>As long as everybody holds one hand only, the loads of any two pairs differ by one at most; so every pair has
     * {@link DirectInfluences#ENOUGH} once {@link #people} have answered theirs.
     *
     * @param load answers given and expected; a pair that is missing has none
     * @param had what this person was dealt already
     */
    static List<Pair> next(UUID round, List<UUID> options, Map<Pair, Integer> load, Set<Pair> had) {
        var shuffled = new java.util.ArrayList<>(Pair.of(options));
        Collections.shuffle(shuffled, new Random(round.getLeastSignificantBits()));
        var fewestFirst = shuffled.stream()
                .filter(pair -> !had.contains(pair))
                .sorted(Comparator.comparingInt(pair -> load.getOrDefault(pair, 0)))
                .toList();
        var someShort = !had.isEmpty() && !fewestFirst.isEmpty() && isShort(fewestFirst.getFirst(), load);
        return fewestFirst.stream()
                .filter(pair -> !someShort || isShort(pair, load))
                .limit(HAND)
                .toList();
    }

    /**
     * How many people with one hand each it takes until every pair of {@code options} components has enough answers:
     * {@code ⌈3 · n(n − 1) / 8⌉}, and never fewer than the answers a pair needs, since nobody is asked twice.
     */
    static int people(int options) {
        var pairs = options * (options - 1);
        var answers = DirectInfluence.ENOUGH * pairs;
        return Math.max(DirectInfluence.ENOUGH, Math.ceilDiv(answers, HAND));
    }

    private static boolean isShort(Pair pair, Map<Pair, Integer> load) {
        return load.getOrDefault(pair, 0) < DirectInfluence.ENOUGH;
    }
}
