package org.manof.governance;

import java.util.UUID;

/** A chosen lever, as the model names it, and the goal that it was chosen for. */
public record ModelLever(UUID id, String title, UUID goal) {}
