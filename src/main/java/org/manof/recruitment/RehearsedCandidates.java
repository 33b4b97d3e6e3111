package org.manof.recruitment;

import java.util.List;
import org.manof.shared.Ids;
import org.manof.workshop.WorkshopRehearsed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A rehearsal has the same candidates, as far as everyone sees them and from the beginning: who they are, not what was found out. */
@Component
class RehearsedCandidates {
    private final CandidateRows rows;
    private final CandidateGaps mapped;
    private final CandidateReader reader;

    RehearsedCandidates(CandidateRows rows, CandidateGaps mapped, CandidateReader reader) {
        this.rows = rows;
        this.mapped = mapped;
        this.reader = reader;
    }

    @EventListener
    void copy(WorkshopRehearsed rehearsed) {
        for (var each : reader.of(rehearsed.initiative())) {
            var copy = new NewCandidate(
                    each.name(), each.sector(), each.level(), each.place(), each.does(), each.adapts(), List.of());
            var row = CandidateRow.of(Ids.next(), rehearsed.copy(), copy, CandidateRow.Origin.STAFF);
            rows.add(row);
            mapped.replace(row.id(), each.gaps().stream().map(rehearsed::part).toList());
        }
    }
}
