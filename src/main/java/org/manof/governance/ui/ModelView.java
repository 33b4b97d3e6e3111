package org.manof.governance.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.manof.governance.ModelAt;
import org.manof.security.Actor;
import org.manof.workshop.ui.InitiativePage;
import org.manof.workshop.ui.LiveDesk;

/** The model of an initiative outside a workshop: facilitators write, coordinators read. */
@Route("model")
@PermitAll
class ModelView extends InitiativePage {
    private final transient ModelRoom room;

    ModelView(PageParts parts, ModelRoom room) {
        super(parts, "model.title");
        this.room = room;
    }

    @Override
    protected LiveDesk desk(Actor.Staff actor, UUID initiative) {
        return new ModelDesk(room, actor, ModelAt.desk(initiative), _ -> List.of());
    }
}
