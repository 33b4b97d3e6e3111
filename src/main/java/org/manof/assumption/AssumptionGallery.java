package org.manof.assumption;

import java.util.Collection;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Lineage;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.springframework.stereotype.Service;

/** Merging published assumptions that say the same, and taking a merge apart; facilitators only, until rating begins. */
@Service
public class AssumptionGallery {
    private final AssumptionRows assumptions;
    private final AssumptionsRated rating;
    private final Agendas agendas;
    private final Contributions contributions;

    AssumptionGallery(
            AssumptionRows assumptions, AssumptionsRated rating, Agendas agendas, Contributions contributions) {
        this.assumptions = assumptions;
        this.rating = rating;
        this.agendas = agendas;
        this.contributions = contributions;
    }

    /**
     * Makes one assumption of two or more, which reads {@code text}; the sources stay as its lineage. Refuses fewer than two, foreign
     * and merged ones, an unfit text, a gallery not published, and one that was rated.
     */
    public void merge(Actor actor, UUID workshop, Collection<UUID> sources, String text, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var activity = changeable(workshop);
            var several = sources.stream().distinct().toList();
            if (several.size() < 2) {
                throw Refusal.of("refusal.assumption.two");
            }
            var gallery = assumptions.gallery(workshop);
            several.forEach(source -> requireStanding(gallery, source));
            var merged = Ids.next();
            assumptions.add(new AssumptionRow(
                    merged,
                    activity.initiative(),
                    workshop,
                    null,
                    Text.required(text, Assumptions.LENGTH),
                    activity.round(),
                    null));
            assumptions.mergeInto(merged, several);
        });
    }

    /** Takes a merge apart: its sources stand in the gallery again. Refuses as {@link #merge}, and what is no merge. */
    public void unmerge(Actor actor, UUID workshop, UUID merge, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var unused = changeable(workshop);
            var gallery = assumptions.gallery(workshop);
            requireStanding(gallery, merge);
            if (!gallery.merged(merge)) {
                throw Refusal.notFound();
            }
            assumptions.delete(merge);
        });
    }

    private ActivityRef changeable(UUID workshop) {
        var activity = agendas.ofKind(workshop, Assumptions.KIND).orElseThrow(Refusal::notFound);
        if (!activity.revealed()) {
            throw Refusal.of("refusal.assumption.private");
        }
        if (rating.in(workshop)) {
            throw Refusal.of("refusal.assumption.rated");
        }
        return activity;
    }

    private static void requireStanding(Lineage<AssumptionRow> gallery, UUID assumption) {
        var row = gallery.find(assumption).orElseThrow(Refusal::notFound);
        if (!gallery.stands(row)) {
            throw Refusal.of("refusal.assumption.merged");
        }
    }
}
