package org.manof.governance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment as stored; without an author who is gone. */
record CommentRow(
        UUID id, UUID unitId, UUID activityId, @Nullable UUID authorId, String content, boolean takenUp) {}
