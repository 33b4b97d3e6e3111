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
    private final Placements placements;

    PartnershipReader(FinalCircles fixed, StakeholderRows stakeholders, Placements placements) {
        this.fixed = fixed;
        this.stakeholders = stakeholders;
        this.placements = placements;
    }

    /** All stakeholders of the initiative, in or out of a circle, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Stakeholder> stakeholders(UUID initiative) {
        return stakeholders.of(initiative);
    }

    /** Every settled circle of today of the initiative, around whichever lever. */
    @Transactional(readOnly = true)
    public List<Partner> of(UUID initiative) {
        return fixed.partners(initiative);
    }

    /** Who may carry out a part of the plan for a lever: settled today in its strategic or direct circle, strategic first. */
    @Transactional(readOnly = true)
    public List<Partner> inner(UUID initiative, UUID lever) {
        return of(initiative).stream()
                .filter(partner ->
                        partner.lever().equals(lever) && partner.circle().inner())
                .sorted(Comparator.comparing(Partner::circle))
                .toList();
    }

    /** The settled partners of a lever with today's circle, the wanted one and the room's placements, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<LeverPartner> around(UUID initiative, UUID lever) {
        var now = fixed.of(lever, Aim.NOW);
        var target = fixed.of(lever, Aim.TARGET);
        var room = placements.latest(lever);
        return stakeholders.of(initiative).stream()
                .filter(each -> now.containsKey(each.id()) || target.containsKey(each.id()))
                .map(each -> new LeverPartner(
                        each,
                        now.get(each.id()),
                        target.get(each.id()),
                        room.of(Aim.NOW, each.id()),
                        room.of(Aim.TARGET, each.id())))
                .toList();
    }
}
