package org.manof.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it is begun; {@code id} is the client's, so that a second tap adds nothing, and {@code date} as it was typed.
 */
public record NewMilestone(UUID id, UUID goal, @Nullable UUID row, String text, String date) {}
