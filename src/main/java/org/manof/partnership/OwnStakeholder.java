package org.manof.partnership;

import java.util.UUID;
import org.manof.shared.Localized;
import org.manof.workshop.OwnStanding;

/** One's own addition to the list, and whether others see it. */
public record OwnStakeholder(UUID id, Localized name, OwnStanding standing) {}
