package org.manof.partnership;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a stakeholder stands around the lever in focus.
 *
 * @param aim which of the two is asked for
 * @param today what people placed for today, in this activity
 * @param wanted what people placed for where we want them, in this activity
 * @param now the circle of today that the facilitator settled with the room; null while it is open
 * @param target the wanted circle that was settled; null while it is open
 * @param planned whether the move between the two was put into the plan
 */
public record Standing(
        Stakeholder stakeholder,
        Aim aim,
        Agreement today,
        Agreement wanted,
        @Nullable Circle now,
        @Nullable Circle target,
        boolean planned) {
    /** The stakeholder's id. */
    public UUID id() {
        return stakeholder.id();
    }

    /** What people placed for what is asked. */
    public Agreement agreement() {
        return aim == Aim.NOW ? today : wanted;
    }

    /** The settled circle of what is asked; null while it is open. */
    public @Nullable Circle fixed() {
        return aim == Aim.NOW ? now : target;
    }

    /** Where today is, while the wanted circle is asked for: as settled, else as the room has it. */
    public Optional<Circle> from() {
        return aim == Aim.NOW ? Optional.empty() : Optional.ofNullable(now).or(today::agreed);
    }

    /** What would have to change, once both circles are settled. */
    public Optional<Move> move() {
        return Move.between(now, target);
    }
}
