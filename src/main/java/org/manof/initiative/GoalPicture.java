package org.manof.initiative;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Localized;

/** What the authority wants to reach against one barrier; the number to reach is null where there is none, and its unit may be empty. */
public record GoalPicture(UUID id, Localized text, @Nullable BigDecimal target, String unit) {}
