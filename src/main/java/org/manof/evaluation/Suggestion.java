package org.manof.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody suggests to measure.
 *
 * @param shown whether the room sees it
 * @param measureId the measure that was made of it; null while it waits
 */
public record Suggestion(
        UUID id,
        UUID goalId,
        String content,
        boolean shown,
        @Nullable UUID measureId) {}
