package org.manof.partnership;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a partner's circle is to change: what lies between today and where we want them, once both are settled and differ. */
public record Move(Circle from, Circle to) {
    /** The move between two settled circles; empty while one is open, or where nothing is to change. */
    public static Optional<Move> between(@Nullable Circle now, @Nullable Circle target) {
        return now == null || target == null || now == target ? Optional.empty() : Optional.of(new Move(now, target));
    }

    /** The bundle key of the draft action, of the stakeholder and both circles. */
    public String key() {
        return to == Circle.OUT ? "move.out" : from == Circle.OUT ? "move.in" : "move.between";
    }
}
