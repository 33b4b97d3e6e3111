package org.manof.assumption;

import java.util.UUID;

/** An assumption as its author sees it. Once {@code published} everyone sees it, and it stays as it is. */
public record OwnAssumption(UUID id, String text, boolean published) {}
