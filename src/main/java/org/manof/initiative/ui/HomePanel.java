package org.manof.initiative.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.manof.security.Actor;

/** A room's bean that adds one panel to the initiative's home. */
public interface HomePanel {
    /** Where it stands among the panels, lowest first. */
    int order();

    /** A fresh panel for a member of {@code initiative}; services called by it authorise again. */
    Component panel(Actor.Staff actor, UUID initiative);
}
