package org.manof.workplan.ui;

import com.vaadin.flow.component.HasElement;
import java.util.UUID;
import org.manof.security.Actor;

/** A room's bean that shows something beside the plan, to be read while it is written. */
public interface PlanSide {
    /** A fresh panel for staff of {@code initiative}; services called by it authorise again. */
    Panel panel(Actor.Staff actor, UUID initiative);

    /** What is shown; asked to look again whenever something in the initiative's workshops has changed. */
    interface Panel extends HasElement {
        /** Shows what is there now. */
        void refresh();
    }
}
