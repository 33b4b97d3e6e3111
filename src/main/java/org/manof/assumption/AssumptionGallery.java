package org.manof.assumption;

import java.util.Collection;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.springframework.stereotype.Service;

/** Merging published assumptions that say the same, and taking a merge apart; facilitators only, until rating begins. */
@Service
public class AssumptionGallery {
    private final AssumptionRows assumptions;
    private final Mergeable mergeable;
    private final Contributions contributions;
    private final Deeds deeds;

    AssumptionGallery(AssumptionRows assumptions, Mergeable mergeable, Contributions contributions, Deeds deeds) {
        this.assumptions = assumptions;
        this.mergeable = mergeable;
        this.contributions = contributions;
        this.deeds = deeds;
    }

    /**
     * Makes one assumption of two or more, which reads {@code text}; the sources stay as its lineage. Refuses fewer than two, foreign
     * and merged ones, an unfit text, a gallery not published, and one that was rated.
     */
    public void merge(Actor actor, UUID workshop, Collection<UUID> sources, String text, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var activity = mergeable.gallery(workshop);
            var several = sources.stream().distinct().toList();
            if (several.size() < 2) {
                throw Refusal.of("refusal.assumption.two");
            }
            var gallery = assumptions.gallery(workshop);
            several.forEach(source -> mergeable.requireStanding(gallery, source));
            var merged = Ids.next();
            var one = Text.required(text, Assumptions.LENGTH);
            assumptions.add(
                    new AssumptionRow(merged, activity.initiative(), workshop, null, one, activity.round(), null));
            assumptions.mergeInto(merged, several);
            deeds.note(workshop, facilitator, AssumptionDeeds.MERGE, new AssumptionDeeds.Merge(merged, one, several));
        });
    }

    /** Takes a merge apart: its sources stand in the gallery again. Refuses as {@link #merge}, and what is no merge. */
    public void unmerge(Actor actor, UUID workshop, UUID merge, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var unused = mergeable.gallery(workshop);
            var gallery = assumptions.gallery(workshop);
            mergeable.requireStanding(gallery, merge);
            if (!gallery.merged(merge)) {
                throw Refusal.notFound();
            }
            var before = new AssumptionDeeds.Unmerge(
                    gallery.find(merge).orElseThrow(),
                    assumptions.createdAt(merge),
                    gallery.sources(merge).map(AssumptionRow::id).toList());
            assumptions.delete(merge);
            deeds.note(workshop, facilitator, AssumptionDeeds.UNMERGE, before);
        });
    }
}
