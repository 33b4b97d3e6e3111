package org.manof.live;

import java.util.UUID;

/** Where a screen sits: its channel, and among whom. */
public record Place(UUID channel, Audience audience) {}
