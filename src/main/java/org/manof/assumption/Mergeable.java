package org.manof.assumption;

import java.util.UUID;
import org.manof.shared.Lineage;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.springframework.stereotype.Component;

/** When assumptions may be merged and merges taken apart: from the reveal of what was written until rating begins. */
@Component
class Mergeable {
    private final AssumptionsRated rating;
    private final Agendas agendas;

    Mergeable(AssumptionsRated rating, Agendas agendas) {
        this.rating = rating;
        this.agendas = agendas;
    }

    /** The activity of the gallery; refuses one that is not published, and one that was rated. */
    ActivityRef gallery(UUID workshop) {
        var activity = agendas.ofKind(workshop, Assumptions.KIND).orElseThrow(Refusal::notFound);
        if (!activity.revealed()) {
            throw Refusal.of("refusal.assumption.private");
        }
        if (rating.in(workshop)) {
            throw Refusal.of("refusal.assumption.rated");
        }
        return activity;
    }

    /** Refuses an assumption that is foreign or part of a merge. */
    void requireStanding(Lineage<AssumptionRow> gallery, UUID assumption) {
        var row = gallery.find(assumption).orElseThrow(Refusal::notFound);
        if (!gallery.stands(row)) {
            throw Refusal.of("refusal.assumption.merged");
        }
    }
}
