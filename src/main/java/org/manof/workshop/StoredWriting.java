package org.manof.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@link StoredWritings}: a text that somebody wrote, or that a merge made of several. */
public interface StoredWriting {
    /** Its id, by which it is also known to reviews. */
    UUID id();

    /** Who wrote it; null where a merge made it. */
    @Nullable
    UUID authorId();

    /** The round whose reveal put it before the room; null while it is private. */
    @Nullable
    Integer publishedRound();

    /** The merge behind which it stands; null for none. */
    @Nullable
    UUID mergedInto();

    /** Whether a reveal put it before the room. */
    default boolean published() {
        return publishedRound() != null;
    }

    /** Whether it is or was before the room, itself or in a merge. */
    default boolean stands() {
        return published() || mergedInto() != null;
    }
}
