package org.manof.partnership;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partners of an initiative over all its chosen levers, for its staff. */
@Service
public class Partners {
    private final Membership membership;
    private final InitiativeReader initiatives;
    private final ChosenLevers levers;
    private final StakeholderRows stakeholders;
    private final FinalCircles fixed;
    private final TermRows terms;

    Partners(
            Membership membership,
            InitiativeReader initiatives,
            ChosenLevers levers,
            StakeholderRows stakeholders,
            FinalCircles fixed,
            TermRows terms) {
        this.membership = membership;
        this.initiatives = initiatives;
        this.levers = levers;
        this.stakeholders = stakeholders;
        this.fixed = fixed;
        this.terms = terms;
    }

    /** All stakeholders with what is settled and agreed around each chosen lever; to strangers the initiative does not exist. */
    @Transactional(readOnly = true)
    public PartnersPicture read(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        var chosen = levers.of(initiative);
        var circles = new HashMap<TermRows.Pair, Map<Aim, Circle>>();
        fixed.all(initiative)
                .forEach(row -> circles.computeIfAbsent(
                                new TermRows.Pair(row.leverId(), row.stakeholderId()), pair -> new EnumMap<>(Aim.class))
                        .put(row.aim(), row.circle()));
        var agreed = terms.all(initiative);
        var rows = stakeholders.of(initiative).stream()
                .map(stakeholder -> {
                    var around = new HashMap<UUID, PartnerLine.Around>();
                    for (var lever : chosen) {
                        var pair = new TermRows.Pair(lever.id(), stakeholder.id());
                        var settled = circles.getOrDefault(pair, Map.of());
                        around.put(
                                lever.id(),
                                new PartnerLine.Around(
                                        settled.get(Aim.NOW),
                                        settled.get(Aim.TARGET),
                                        agreed.getOrDefault(pair, PartnerTerms.NONE)));
                    }
                    return new PartnerLine(stakeholder, around);
                })
                .toList();
        return new PartnersPicture(chosen, initiatives.read(initiative).sectors(), rows);
    }
}
