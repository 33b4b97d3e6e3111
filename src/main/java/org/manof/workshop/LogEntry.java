package org.manof.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that staff did, as the log tells it.
 *
 * @param who the address of the account, by which staff know each other
 * @param what the key of its name in the bundles
 * @param about what it was about, in the reader's language; empty where there is nothing to tell
 * @param activity the kind of the activity that the room was at; empty at the entrance, and where that is no longer known
 * @param undoneAt when it was taken back; null while it stands
 * @param undoneBy who took it back; empty where that is not known
 */
public record LogEntry(
        Instant at,
        String who,
        String what,
        String about,
        String activity,
        @Nullable Instant undoneAt,
        String undoneBy) {}
