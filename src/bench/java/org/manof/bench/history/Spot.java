package org.manof.bench.history;

import java.util.Optional;
import java.util.UUID;

/** A place in the database that later commands overwrite. */
sealed interface Spot {
    /** What stands there when nothing does. */
    String NOTHING = "nothing";

    record Ballot(Poll poll, Who who, UUID option) implements Spot {}

    record Ring(Who who, UUID stakeholder) implements Spot {}

    /** Where a command writes, if it writes over others. */
    static Optional<Spot> of(Entry entry) {
        return switch (entry.deed()) {
            case Deed.Dots(var poll, var option, var dots) -> Optional.of(new Ballot(poll, entry.who(), option));
            case Deed.Placement(var stakeholder, var circle) -> Optional.of(new Ring(entry.who(), stakeholder));
            case Deed.Join join -> Optional.empty();
            case Deed.Proposal proposal -> Optional.empty();
        };
    }

    /** What a command leaves at its spot. */
    static String left(Entry entry) {
        return switch (entry.deed()) {
            case Deed.Dots(var poll, var option, var dots) -> dots(dots);
            case Deed.Placement(var stakeholder, var circle) -> circle == null ? NOTHING : circle;
            case Deed.Join join -> NOTHING;
            case Deed.Proposal proposal -> NOTHING;
        };
    }

    static String dots(int dots) {
        return dots == 0 ? NOTHING : dots + " dots";
    }
}
