package org.manof.evaluation.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.workshop.ui.InitiativePage;
import org.manof.workshop.ui.LiveDesk;

/** The evaluation plan of an initiative outside a workshop, for its facilitators and its coordinator. */
@Route("evaluation")
@PermitAll
class EvaluationView extends InitiativePage {
    private final transient EvaluationRoom room;

    EvaluationView(PageParts parts, EvaluationRoom room) {
        super(parts, "evaluation.title");
        this.room = room;
    }

    @Override
    protected LiveDesk desk(Actor.Staff actor, UUID initiative) {
        return new EvaluationDesk(room, actor, initiative, room.evaluations().read(actor, initiative));
    }
}
