package org.manof.bench.history;

import java.util.Map;
import java.util.UUID;

/** A count that a screen shows. */
public sealed interface Tally {
    /** How many have voted. */
    record Turnout(Poll poll, int voters) implements Tally {}

    /** The dots of all, by option, as revealed; an option that is missing has none. */
    record Dots(Poll poll, Map<UUID, Integer> byOption) implements Tally {}

    /** One person's own dots, by option; an option that is missing has none. */
    record Mine(Poll poll, Who who, Map<UUID, Integer> byOption) implements Tally {}

    /** How often each stakeholder lies in each circle; what is missing is none. */
    record Rings(String room, Map<UUID, Map<String, Integer>> byStakeholder) implements Tally {}

    /** How many people are in the room. */
    record People(String room, int count) implements Tally {}
}
