package org.manof.initiative.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** The ways into this room's views. */
public final class InitiativeNavigation {
    /** The id of the panel in which workshops are listed and made. */
    public static final String WORKSHOPS = "workshops";

    private InitiativeNavigation() {}

    /** Goes to the list of the reader's initiatives. */
    public static void toHome() {
        UI.getCurrentOrThrow().navigate(HomeView.class);
    }

    /** Goes to an initiative's home. */
    public static void toInitiative(UUID initiative) {
        UI.getCurrentOrThrow().navigate(InitiativeHomeView.class, initiative.toString());
    }

    /** The address of the list of workshops on an initiative's home. */
    static String workshops(UUID initiative) {
        return "initiative/" + initiative + "#" + WORKSHOPS;
    }

    /** A link with {@code text} to where an initiative is written. */
    static RouterLink editorLink(String text, UUID initiative) {
        return new RouterLink(text, EditorView.class, initiative.toString());
    }

    /** Goes to where an initiative is written. */
    static void toEditor(UUID initiative) {
        UI.getCurrentOrThrow().navigate(EditorView.class, initiative.toString());
    }

    /** The id of an initiative in an address; there is no page for what is none. */
    public static UUID id(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
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
