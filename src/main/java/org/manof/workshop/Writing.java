package org.manof.workshop;

import java.util.List;
import java.util.UUID;

/**
 * A text that a participant sent in an activity.
 *
 * @param words what it says, in the order of the form; never blank ones
 * @param published whether a reveal put it before the room, though it may be hidden since
 */
public record Writing(UUID id, UUID author, List<String> words, boolean published) {
    public Writing {
        words = words.stream().filter(word -> !word.isBlank()).toList();
    }
}
