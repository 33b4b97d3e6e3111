package org.manof.initiative;

import java.util.UUID;
import org.manof.shared.Localized;

/** One line of the list from which staff choose an initiative. */
public record InitiativeSummary(UUID id, Localized authority, String field, Localized mission, int firstYear) {}
