package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.manof.security.Actor;

/** A room's bean that lets staff take the plan away as a file. */
public interface PlanExport {
    /** A link to the draft as it is when the link is followed. */
    Component draft(Actor.Staff actor, UUID initiative);

    /** A link to one version. */
    Component version(Actor.Staff actor, UUID initiative, int number);
}
