package org.manof.lever;

import java.util.Collection;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.springframework.stereotype.Service;

/** Merging published levers that say the same, and taking a merge apart; facilitators only, until the vote on levers begins. */
@Service
public class Gallery {
    private final LeverRows levers;
    private final ChosenRows chosen;
    private final LeverVotes votes;
    private final Agendas agendas;
    private final Contributions contributions;

    Gallery(LeverRows levers, ChosenRows chosen, LeverVotes votes, Agendas agendas, Contributions contributions) {
        this.levers = levers;
        this.chosen = chosen;
        this.votes = votes;
        this.agendas = agendas;
        this.contributions = contributions;
    }

    /**
     * Makes one lever of two or more, under {@code title}, with the components of all; the sources stay as its lineage. Refuses fewer
     * than two, levers that are foreign, merged or chosen, an unfit title, a gallery not published, and one that was voted on.
     */
    public void merge(Actor actor, UUID workshop, Collection<UUID> sources, String title, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var activity = changeable(workshop);
            var several = sources.stream().distinct().toList();
            if (several.size() < 2) {
                throw Refusal.of("refusal.lever.two");
            }
            var shelf = levers.shelf(workshop);
            several.forEach(source -> requireStanding(shelf, source));
            var merged = Ids.next();
            levers.add(
                    new LeverRow(
                            merged,
                            activity.initiative(),
                            workshop,
                            null,
                            Text.required(title, Proposal.TITLE),
                            "",
                            "",
                            activity.round(),
                            null),
                    shelf.union(several));
            levers.mergeInto(merged, several);
        });
    }

    /** Takes a merge apart: its sources stand in the gallery again. Refuses as {@link #merge}, and a lever that is no merge. */
    public void unmerge(Actor actor, UUID workshop, UUID lever, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var unused = changeable(workshop);
            var shelf = levers.shelf(workshop);
            requireStanding(shelf, lever);
            if (!shelf.merged(lever)) {
                throw Refusal.notFound();
            }
            levers.delete(lever);
        });
    }

    private ActivityRef changeable(UUID workshop) {
        var activity = agendas.ofKind(workshop, Levers.KIND).orElseThrow(Refusal::notFound);
        if (!activity.revealed()) {
            throw Refusal.of("refusal.lever.private");
        }
        if (votes.begun(workshop)) {
            throw Refusal.of("refusal.lever.voted");
        }
        return activity;
    }

    private void requireStanding(Shelf shelf, UUID lever) {
        var row = shelf.find(lever).orElseThrow(Refusal::notFound);
        if (!shelf.stands(row)) {
            throw Refusal.of("refusal.lever.merged");
        }
        if (chosen.find(lever).isPresent()) {
            throw Refusal.of("refusal.lever.chosen");
        }
    }
}
