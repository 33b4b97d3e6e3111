package org.manof.rehearsal.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.manof.rehearsal.Rehearsals;
import org.manof.security.Actor;
import org.manof.workshop.ui.ConsoleNote;

/** On the console of a rehearsal: what it is, and the way out of it. */
@org.springframework.stereotype.Component
class RehearsalConsole implements ConsoleNote {
    private final Rehearsals rehearsals;

    RehearsalConsole(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @Override
    public Optional<Component> note(Actor.Staff actor, UUID workshop) {
        return rehearsals.in(actor, workshop).map(rehearsal -> new RehearsalNote(rehearsals, actor, rehearsal));
    }
}
