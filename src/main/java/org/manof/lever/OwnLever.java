package org.manof.lever;

import java.util.UUID;

/** A proposal as its author sees it. Once {@code published} everyone sees it, and it stands as it is. */
public record OwnLever(UUID id, Proposal proposal, boolean published) {}
