package org.manof.lever;

import java.util.UUID;

/**
 * A proposal as its author sees it.
 *
 * @param published whether everyone sees it; then it stands as it is
 * @param shownAs the lever of the gallery that it is part of: itself, or what it was merged into
 */
public record OwnLever(UUID id, Proposal proposal, boolean published, UUID shownAs) {}
