package org.manof.bench.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a command asks for. */
public sealed interface Deed {
    /** {@code dots} dots on an option in place of those that lay there. */
    record Dots(Poll poll, UUID option, int dots) implements Deed {}

    /** A stakeholder in a circle ({@code STRATEGIC}, {@code DIRECT}, {@code WIDE}, {@code OUT}), or out of all with null. */
    record Placement(UUID stakeholder, @Nullable String circle) implements Deed {}

    /** Coming in, under the name that the participant has from then on. */
    record Join() implements Deed {}

    /** A lever with a title that its author gives to no other. */
    record Proposal(String title) implements Deed {}
}
