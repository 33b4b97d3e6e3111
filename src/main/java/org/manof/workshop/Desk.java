package org.manof.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a facilitator alone reads of an activity's texts.
 *
 * @param texts those that are not before the room, as far as a facilitator may read them
 * @param names who wrote each text that may be read, before the room or not; empty where nobody is to see names
 */
public record Desk(List<Text> texts, Map<UUID, Author> names) {
    /** A text on the desk; {@code standing} as its author sees it. */
    public record Text(UUID id, List<String> words, OwnStanding standing, Optional<Author> by) {}

    /** How many wait to be read. */
    public long waiting() {
        return in(OwnStanding.State.WAITING).size();
    }

    /** Those that stand so. */
    public List<Text> in(OwnStanding.State state) {
        return texts.stream().filter(text -> text.standing().state() == state).toList();
    }
}
