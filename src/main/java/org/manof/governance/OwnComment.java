package org.manof.governance;

import java.util.UUID;
import org.manof.workshop.OwnStanding;

/** A comment as its author sees it, and where it stands. */
public record OwnComment(UUID id, UUID unit, String text, OwnStanding standing) {}
