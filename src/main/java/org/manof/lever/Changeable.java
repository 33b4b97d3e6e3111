package org.manof.lever;

import java.util.UUID;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.springframework.stereotype.Component;

/** When levers may be merged and merges taken apart: from the reveal of the proposals until the vote on levers begins. */
@Component
class Changeable {
    private final ChosenRows chosen;
    private final LeverVotes votes;
    private final Agendas agendas;

    Changeable(ChosenRows chosen, LeverVotes votes, Agendas agendas) {
        this.chosen = chosen;
        this.votes = votes;
        this.agendas = agendas;
    }

    /** The activity of the gallery; refuses one that is not published, and one that was voted on. */
    ActivityRef gallery(UUID workshop) {
        var activity = agendas.ofKind(workshop, Levers.KIND).orElseThrow(Refusal::notFound);
        if (!activity.revealed()) {
            throw Refusal.of("refusal.lever.private");
        }
        if (votes.begun(workshop)) {
            throw Refusal.of("refusal.lever.voted");
        }
        return activity;
    }

    /** Refuses a lever that is foreign, part of a merge, or chosen. */
    void requireStanding(Shelf shelf, UUID lever) {
        var row = shelf.find(lever).orElseThrow(Refusal::notFound);
        if (!shelf.stands(row)) {
            throw Refusal.of("refusal.lever.merged");
        }
        if (chosen.find(lever).isPresent()) {
            throw Refusal.of("refusal.lever.chosen");
        }
    }
}
