package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.manof.security.Actor;

/** A room's bean that has something to say, or to offer, at the top of some workshops' consoles. */
public interface ConsoleNote {
    /** A fresh line for the console of {@code workshop}; services called by it authorise again. */
    Optional<Component> note(Actor.Staff actor, UUID workshop);
}
