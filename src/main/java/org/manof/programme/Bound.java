package org.manof.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Component;

/** What nobody changes any more under what is built on it: what was merged, voted on or decided. */
@Component
class Bound {
    private final ProgrammeShelf shelf;
    private final ProgrammeRows rows;
    private final ProgrammeBallotRows ballots;
    private final ProgrammeDecisionRows decisions;

    Bound(ProgrammeShelf shelf, ProgrammeRows rows, ProgrammeBallotRows ballots, ProgrammeDecisionRows decisions) {
        this.shelf = shelf;
        this.rows = rows;
        this.ballots = ballots;
        this.decisions = decisions;
    }

    /** Refuses a programme that is part of a merge, on a ballot or decided. */
    void requireFree(ProgrammeRow row) {
        if (row.mergedInto() != null) {
            throw Refusal.of("refusal.programme.merged");
        }
        if (held(row.id())) {
            throw Refusal.of("refusal.programme.bound");
        }
    }

    /** Whether it is on a ballot or decided. */
    boolean held(UUID programme) {
        return ballots.holds(programme) || decisions.find(programme).isPresent();
    }

    /** Takes hold of programmes that stand on the initiative's map and are free; refuses others. */
    List<ProgrammeRow> standing(UUID initiative, Collection<UUID> programmes) {
        rows.lock(programmes);
        var map = shelf.of(initiative);
        return programmes.stream()
                .map(id -> map.find(id).orElseThrow(Refusal::notFound))
                .peek(this::requireFree)
                .toList();
    }
}
