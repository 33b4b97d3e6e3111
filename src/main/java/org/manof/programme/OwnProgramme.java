package org.manof.programme;

import java.util.UUID;
import org.manof.shared.Localized;
import org.manof.workshop.OwnStanding;

/**
 * A programme as its author sees it.
 *
 * @param body who operates it, by name
 */
public record OwnProgramme(UUID id, UUID lever, Description about, Localized body, OwnStanding standing) {}
