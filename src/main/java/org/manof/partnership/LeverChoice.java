package org.manof.partnership;

import java.util.UUID;

/** A chosen lever, as the circles name it. */
public record LeverChoice(UUID id, String title) {}
