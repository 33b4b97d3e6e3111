package org.manof.initiative;

import java.util.UUID;
import org.manof.shared.Localized;

/** What the authority wants to reach against one barrier. */
public record GoalPicture(UUID id, Localized text) {}
