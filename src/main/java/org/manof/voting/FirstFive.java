package org.manof.voting;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.manof.agreement.Concordance;
import org.manof.agreement.FirstPlaces;
import org.manof.agreement.Ranks;

/**
 * How firm an order of dots is: whether the same five stand first by dots, by share of voters and by mean rank.
 *
 * @param always the options among the first five by each of the three
 * @param sometimes those that are there by one or two of them
 * @param concordance how far the ballots agree on the whole list, see {@link Concordance#of}
 */
public record FirstFive(List<BallotOption> always, List<BallotOption> sometimes, OptionalDouble concordance) {
    /** How many places are compared. */
    public static final int PLACES = 5;

    /** Whether the three ways of counting put the same options first. */
    public boolean same() {
        return sometimes.isEmpty();
    }

    /** Compares the three ways for {@code tallies}; {@code ballots} are each voter's dots in their order. */
    static FirstFive of(List<Tally> tallies, List<double[]> ballots) {
        var dots = tallies.stream().mapToDouble(Tally::dots).toArray();
        var voters = tallies.stream().mapToDouble(Tally::voters).toArray();
        var ranks = Ranks.mean(ballots);
        for (var option = 0; option < ranks.length; option++) {
            ranks[option] = -ranks[option];
        }
        var first = FirstPlaces.of(Stream.of(dots, voters, ranks).toList(), PLACES);
        return new FirstFive(
                options(tallies, first.always()), options(tallies, first.sometimes()), Concordance.of(ballots));
    }

    private static List<BallotOption> options(List<Tally> tallies, Set<Integer> chosen) {
        return chosen.stream()
                .sorted()
                .map(index -> tallies.get(index).option())
                .toList();
    }
}
