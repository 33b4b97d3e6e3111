package org.manof.workplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** The ways into this room's view. */
public final class PlanNavigation {
    private PlanNavigation() {}

    /** Goes to an initiative's plan. */
    public static void toPlan(UUID initiative) {
        UI.getCurrentOrThrow().navigate(PlanView.class, initiative.toString());
    }

    /** A link with {@code text} to an initiative's plan. */
    public static RouterLink planLink(String text, UUID initiative) {
        return new RouterLink(text, PlanView.class, initiative.toString());
    }
}
