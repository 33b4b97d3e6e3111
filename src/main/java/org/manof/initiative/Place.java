package org.manof.initiative;

import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Refusal;

/** One place in an initiative that can be written; {@code key} is a sector's code, or the id of a barrier, component or goal. */
public record Place(EditField field, String key) {
    /** A place of which there is one. */
    public static Place of(EditField field) {
        return new Place(field, "");
    }

    /** A place at a barrier, component or goal. */
    public static Place of(EditField field, UUID owner) {
        return new Place(field, owner.toString());
    }

    /** What upper rooms may hold on to here; empty for a barrier, whose parts are asked about one by one. */
    Optional<Part> part() {
        return switch (field) {
            case SECTOR -> Optional.of(new Part.OfSector(key));
            case COMPONENT -> Optional.of(new Part.OfComponent(id()));
            case GOAL -> Optional.of(new Part.OfGoal(id()));
            default -> Optional.empty();
        };
    }

    UUID id() {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException forged) {
            throw Refusal.notFound();
        }
    }
}
