package org.manof.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a facilitator had before their eyes when they pressed: two who press "next" at once move the room once. */
public record Seen(@Nullable UUID activity, @Nullable Phase phase) {
    /** As shown by {@code picture}. */
    public static Seen in(WorkshopPicture picture) {
        var current = picture.current();
        return current == null ? new Seen(null, null) : new Seen(current.id(), current.phase());
    }
}
