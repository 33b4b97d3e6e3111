package org.manof.voting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A revealed round: every option in order of its dots, those without any included.
 *
 * @param firstFive how firm the first places are; empty where too few voted, or there are not more than five options
 */
public record RoundResult(
        int number,
        Rule rule,
        int voters,
        List<Tally> tallies,
        List<SectorStrip> strips,
        Optional<FirstFive> firstFive) {
    /** What an option got, if it was on the ballot. */
    public Optional<Tally> of(UUID option) {
        return tallies.stream().filter(tally -> tally.id().equals(option)).findFirst();
    }

    /** The tallies by option. */
    public Map<UUID, Tally> byOption() {
        return tallies.stream().collect(Collectors.toMap(Tally::id, Function.identity()));
    }
}
