package org.manof.workshop;

import java.util.UUID;

/** One activity of the agenda. {@code kind} is the key of its {@link ActivityKind}; {@code round} counts from 1. */
public record AgendaItem(UUID id, String kind, int position, int minutes, Phase phase, int round) {}
