package org.manof.initiative.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** The ways into this room's views. */
public final class InitiativeNavigation {
    private InitiativeNavigation() {}

    /** Goes to the list of the reader's initiatives. */
    public static void toHome() {
        UI.getCurrentOrThrow().navigate(HomeView.class);
    }

    /** Goes to an initiative's home. */
    public static void toInitiative(UUID initiative) {
        UI.getCurrentOrThrow().navigate(InitiativeHomeView.class, initiative.toString());
    }

    /** A link with {@code text} to the list of initiatives. */
    public static RouterLink homeLink(String text) {
        return new RouterLink(text, HomeView.class);
    }

    /** A link with {@code text} to an initiative's home. */
    public static RouterLink initiativeLink(String text, UUID initiative) {
        return new RouterLink(text, InitiativeHomeView.class, initiative.toString());
    }
}
