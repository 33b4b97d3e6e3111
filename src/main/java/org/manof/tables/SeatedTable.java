package org.manof.tables;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A table as everybody may see it; nothing of its order is in it.
 *
 * @param number counts from 1
 * @param people who sit there and is in the room, in the order of coming
 * @param scribe who of them writes
 * @param version how often its order was changed
 * @param done whether it says that its order is ready
 */
public record SeatedTable(UUID id, int number, List<UUID> people, Optional<UUID> scribe, int version, boolean done) {}
