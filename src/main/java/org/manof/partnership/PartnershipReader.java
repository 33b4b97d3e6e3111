package org.manof.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settled circles, for rooms above that have authorised their caller. */
@Service
public class PartnershipReader {
    private final FinalCircles fixed;
    private final StakeholderRows stakeholders;

    PartnershipReader(FinalCircles fixed, StakeholderRows stakeholders) {
        this.fixed = fixed;
        this.stakeholders = stakeholders;
    }

    /** All stakeholders of the initiative, in or out of a circle, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Stakeholder> stakeholders(UUID initiative) {
        return stakeholders.of(initiative);
    }

    /** Every settled circle of the initiative, around whichever lever. */
    @Transactional(readOnly = true)
    public List<Partner> of(UUID initiative) {
        return fixed.partners(initiative);
    }

    /** Who may carry out a part of the plan for a lever: settled in its strategic or direct circle, strategic first. */
    @Transactional(readOnly = true)
    public List<Partner> inner(UUID initiative, UUID lever) {
        return of(initiative).stream()
                .filter(partner ->
                        partner.lever().equals(lever) && partner.circle().inner())
                .sorted(Comparator.comparing(Partner::circle))
                .toList();
    }
}
