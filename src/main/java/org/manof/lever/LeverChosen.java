package org.manof.lever;

import java.util.UUID;

/** Published inside the transaction that chooses a lever. */
public record LeverChosen(UUID initiative, UUID lever, UUID goal, UUID workshop) {}
