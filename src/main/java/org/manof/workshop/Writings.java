package org.manof.workshop;

import java.util.List;
import java.util.UUID;

/** The texts that participants write in a kind of activity and others then see: their room keeps them, {@link Moderation} who sees them. */
public interface Writings {
    /** What was sent in the activity and not taken back, oldest first; merges, which nobody wrote, are not among them. */
    List<Writing> in(ActivityRef activity);

    /** Refuses what would change the gallery under something that is built on it: a merge, a vote, a choice. */
    void requireFree(ActivityRef activity, UUID text);

    /** Puts before the room, in the revealed activity, what may be there and is not yet. */
    void publish(ActivityRef activity);

    /** Whether nobody's name stands beside such a text, whatever is chosen for the activity. */
    default boolean nameless() {
        return false;
    }

    /** Makes a text its author's alone again, as far as this room is concerned. */
    void unpublish(UUID text);
}
