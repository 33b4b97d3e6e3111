package org.manof.lever;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Localized;

/**
 * A lever that was chosen, tied to a goal.
 *
 * @param title as somebody typed it, in whatever language
 * @param reason why it was chosen before levers with more dots; null where the choice follows the vote
 * @param components what it would lift, in the initiative's order
 * @param vote the last revealed round of the vote on it
 * @param basis what the room knew when it was chosen; null for a choice older than that is kept
 */
public record ChosenLever(
        UUID lever,
        String title,
        UUID goal,
        Localized goalText,
        @Nullable String reason,
        UUID workshop,
        List<UUID> components,
        Optional<LeverVote> vote,
        @Nullable ChoiceBasis basis) {}
