package org.manof.voting;

import java.util.Map;
import java.util.UUID;

/** A person's own dots in a round, read for that person only. */
public record MyBallot(int round, Rule rule, Map<UUID, Integer> dots) {
    /** Dots not yet laid. */
    public int left() {
        return rule.budget()
                - dots.values().stream().mapToInt(Integer::intValue).sum();
    }
}
