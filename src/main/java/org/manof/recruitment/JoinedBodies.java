package org.manof.recruitment;

import java.util.List;
import java.util.UUID;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.workplan.MoreBodies;
import org.springframework.stereotype.Component;

/** Lets whoever joined carry out parts of the plan, without waiting for a place in a circle. */
@Component
class JoinedBodies implements MoreBodies {
    private final CandidateRows rows;
    private final PartnershipReader partnership;

    JoinedBodies(CandidateRows rows, PartnershipReader partnership) {
        this.rows = rows;
        this.partnership = partnership;
    }

    @Override
    public List<Stakeholder> of(UUID initiative) {
        var joined = rows.seen(initiative).stream()
                .filter(row -> row.status() == CandidateStatus.JOINED)
                .map(CandidateRow::stakeholderId)
                .toList();
        return partnership.stakeholders(initiative).stream()
                .filter(each -> joined.contains(each.id()))
                .toList();
    }
}
