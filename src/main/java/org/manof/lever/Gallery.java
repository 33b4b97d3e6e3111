package org.manof.lever;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.springframework.stereotype.Service;

/** Merging published levers that say the same, and taking a merge apart; facilitators only, until the vote on levers begins. */
@Service
public class Gallery {
    private final LeverRows levers;
    private final Changeable changeable;
    private final Contributions contributions;
    private final Deeds deeds;

    Gallery(LeverRows levers, Changeable changeable, Contributions contributions, Deeds deeds) {
        this.levers = levers;
        this.changeable = changeable;
        this.contributions = contributions;
        this.deeds = deeds;
    }

    /**
     * Makes one lever of two or more, under {@code title}, with the components of all; the sources stay as its lineage. Refuses fewer
     * than two, levers that are foreign, merged or chosen, an unfit title, a gallery not published, and one that was voted on.
     */
    public void merge(Actor actor, UUID workshop, Collection<UUID> sources, String title, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var activity = changeable.gallery(workshop);
            var several = sources.stream().distinct().toList();
            if (several.size() < 2) {
                throw Refusal.of("refusal.lever.two");
            }
            var shelf = levers.shelf(workshop);
            several.forEach(source -> changeable.requireStanding(shelf, source));
            var merged = Ids.next();
            var one = Text.required(title, Proposal.TITLE);
            levers.add(
                    new LeverRow(merged, activity.initiative(), workshop, null, one, "", "", activity.round(), null),
                    shelf.union(several));
            levers.mergeInto(merged, several);
            deeds.note(workshop, facilitator, LeverDeeds.MERGE, new LeverDeeds.Merge(merged, one, several));
        });
    }

    /** Takes a merge apart: its sources stand in the gallery again. Refuses as {@link #merge}, and a lever that is no merge. */
    public void unmerge(Actor actor, UUID workshop, UUID lever, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var unused = changeable.gallery(workshop);
            var shelf = levers.shelf(workshop);
            changeable.requireStanding(shelf, lever);
            if (!shelf.merged(lever)) {
                throw Refusal.notFound();
            }
            var before = new LeverDeeds.Unmerge(
                    shelf.find(lever).orElseThrow(),
                    levers.createdAt(lever),
                    shelf.union(List.of(lever)),
                    shelf.sources(lever));
            levers.delete(lever);
            deeds.note(workshop, facilitator, LeverDeeds.UNMERGE, before);
        });
    }
}
