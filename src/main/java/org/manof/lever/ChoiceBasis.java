package org.manof.lever;

import org.jspecify.annotations.Nullable;

/**
 * What the room knew of a lever at the moment in which it was chosen, kept beside the choice and its reason.
 *
 * @param vote the vote as it stood then
 * @param alone the share of the components, 0 to 1, weighed by priority, that it covers by itself; null where no coverage was revealed
 * @param together the share that it covers with the levers chosen before it
 */
public record ChoiceBasis(
        LeverVote vote, @Nullable Double alone, @Nullable Double together) {}
