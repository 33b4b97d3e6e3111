package org.manof.lever;

import java.util.UUID;

/** Published inside the transaction that takes a choice back; a listener that refuses keeps the lever chosen. */
public record LeverUnchosen(UUID initiative, UUID lever, UUID goal, UUID workshop) {}
