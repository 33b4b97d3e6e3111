package org.manof.partnership;

import java.util.UUID;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.springframework.stereotype.Component;

/** Finds activities of circles: ids of another workshop or of another kind are not found. */
@Component
class Activities {
    private final Agendas agendas;

    Activities(Agendas agendas) {
        this.agendas = agendas;
    }

    ActivityRef find(UUID workshop, UUID activity) {
        var found = agendas.activity(workshop, activity);
        if (!found.kind().equals(Circles.KIND)) {
            throw Refusal.notFound();
        }
        return found;
    }
}
