package org.manof.workshop;

import java.util.Set;
import java.util.UUID;

/** Told by every room that keeps what people answered, each for itself: who answered. Rooms are asked about every activity. */
public interface Answerers {
    /** Whose answers the room keeps of the activity's present round; nobody of an activity that is none of its own. */
    Set<UUID> in(ActivityRef activity);
}
