package org.manof.workshop;

import java.util.UUID;

/** Published inside the transaction that closes an activity's round, by whatever step. */
public record RoundClosed(UUID workshop, UUID activity, int round) {}
