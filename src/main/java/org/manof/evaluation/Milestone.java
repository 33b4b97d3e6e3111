package org.manof.evaluation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Localized;

/**
 * Something that is to be there by a day.
 *
 * @param row the action of the plan that it belongs to; null for none
 * @param action the words of that action; empty for none
 */
public record Milestone(
        UUID id,
        String text,
        LocalDate date,
        UUID goal,
        Localized goalText,
        @Nullable UUID row,
        String action) {}
