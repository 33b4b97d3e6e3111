package org.manof.initiative;

import java.util.UUID;

/**
 * Published inside the transaction that takes an initiative away with everything in it, before its row goes. Plain listeners remove their
 * share; what holds on to other rooms' rows goes first, so those rooms listen with a lower {@code Order}.
 */
public record InitiativeErased(UUID initiative) {}
