package org.manof.workshop.ui;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.ui.ComingWorkshops;
import org.manof.security.Actor;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Leads from what a step lacks to the agenda of the workshop that would bring it. */
@Component
class WorkshopsAhead implements ComingWorkshops {
    private final Workshops workshops;

    WorkshopsAhead(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public Optional<Coming> next(Actor.Staff actor, UUID initiative, String kind) {
        return workshops
                .ahead(actor, initiative, kind)
                .map(workshop -> new Coming(workshop.title(), "agenda/" + workshop.id()));
    }
}
