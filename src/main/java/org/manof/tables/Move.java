package org.manof.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the whole room moved in the common order.
 *
 * @param number counts from 1, in the order in which they were made
 * @param from the place it had, from 1
 * @param to the place it got
 * @param reason why, if anybody said so
 */
public record Move(
        int number, UUID option, int from, int to, @Nullable String reason) {
    /** The same option moved on to another place. */
    Move to(int place) {
        return new Move(number, option, from, place, reason);
    }

    /** Whether it is the same move, whatever was said of why. */
    boolean sameAs(Move other) {
        return number == other.number && option.equals(other.option) && from == other.from && to == other.to;
    }

    /** The order that comes of {@code order} by these moves, one after the other. */
    static List<UUID> all(List<UUID> order, List<Move> moves) {
        var moved = new ArrayList<>(order);
        for (var move : moves) {
            moved.remove(move.option());
            moved.add(Math.min(move.to() - 1, moved.size()), move.option());
        }
        return List.copyOf(moved);
    }
}
