package org.manof.agreement;

import java.util.Collection;
import java.util.OptionalDouble;

/** The mean in which every group weighs the same, however many of its people are in the room. */
public final class Balance {
    private Balance() {}

    /**
     * The mean of the groups' means. A group counts if {@link SmallGroups#SMALLEST} of its people or more answered.
     *
     * @param groups the answers of each group
     * @return empty if no group counts
     * @see <a href="https://www.jla.nihr.ac.uk/jla-guidebook">James Lind Alliance guidebook, chapter on interim priority setting: scores
     *     of each kind of participant are kept apart so that all weigh the same</a>
     */
    public static OptionalDouble mean(Collection<? extends Collection<Integer>> groups) {
        return groups.stream()
                .filter(group -> group.size() >= SmallGroups.SMALLEST)
                .mapToDouble(group ->
                        group.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .average();
    }
}
