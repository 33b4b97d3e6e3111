package org.manof.assumption;

import java.util.UUID;

/** An assumption of an initiative that was decided on in one of its workshops. */
public record DecidedAssumption(UUID id, String text, Decision decision) {}
