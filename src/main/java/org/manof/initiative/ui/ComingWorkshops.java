package org.manof.initiative.ui;

import java.util.Optional;
import java.util.UUID;
import org.manof.security.Actor;

/** Tells which workshop would bring what a step lacks; the room of workshops implements it. */
public interface ComingWorkshops {
    /**
     * The next workshop of {@code initiative}, the one made first, in which an activity of {@code kind} is still ahead or under way; empty
     * if there is none. Authorises {@code actor}.
     */
    Optional<Coming> next(Actor.Staff actor, UUID initiative, String kind);

    /**
     * One of them.
     *
     * @param title as staff called it
     * @param address of its agenda, within the application
     */
    record Coming(String title, String address) {}
}
