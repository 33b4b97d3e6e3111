package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.manof.live.Live;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.Kinds;
import org.manof.workshop.Workshops;

/** Where the staff of an initiative compose a workshop's agenda. */
@Route("agenda")
@PermitAll
@StyleSheet("manof/styles/agenda.css")
class ComposerView extends StaffPage {
    private final transient ComposerParts parts;

    /** What a composer is made with. */
    record ComposerParts(Workshops workshops, AgendaEditing editing, Kinds kinds, Live live) {}

    ComposerView(Workshops workshops, AgendaEditing editing, Kinds kinds, Live live, CurrentActor current) {
        super(workshops, current, "console.agenda", "agenda.how");
        this.parts = new ComposerParts(workshops, editing, kinds, live);
        addClassName("composer-page");
    }

    @Override
    Component work(Actor.Staff actor, UUID workshop) {
        return new Composer(parts, actor, workshop);
    }
}
