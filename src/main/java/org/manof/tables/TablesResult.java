package org.manof.tables;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the tables said together, and what the whole room made of it.
 *
 * @param ranked the options, lowest sum first; empty if no table was ready
 * @param counted the numbers of the tables that count: those that said they are ready
 * @param open the numbers of those that did not, and do not count
 * @param agreement how far the tables agree, from under 0 to 1; null for fewer than it takes to say so
 * @param order the options as the room put them
 * @param moves what was moved in the sum's order to come there
 * @param version how often the common order was changed
 * @param settled whether the room said that this is its order
 */
public record TablesResult(
        List<RankedOption> ranked,
        List<Integer> counted,
        List<Integer> open,
        @Nullable Double agreement,
        List<UUID> order,
        List<Move> moves,
        int version,
        boolean settled) {
    /** Where the tables together put this option, if it is in the list. */
    public Optional<RankedOption> of(UUID option) {
        return ranked.stream().filter(each -> each.option().equals(option)).findFirst();
    }

    /** The option's place in the order of the sums, from 1, with none shared. */
    public int before(UUID option) {
        return 1 + ranked.stream().map(RankedOption::option).toList().indexOf(option);
    }

    /** Why the room moved this option, if anybody said so last. */
    public Optional<String> reason(UUID option) {
        return moves.stream()
                .filter(move -> move.option().equals(option))
                .flatMap(move -> Optional.ofNullable(move.reason()).stream())
                .reduce((_, later) -> later);
    }
}
