package org.manof.governance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.shared.Ids;
import org.manof.workshop.WorkshopRehearsed;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives a rehearsal the model as it stands, without what rooms said about it. */
@Component
class RehearsedModel {
    private final UnitRows units;
    private final MemberRows members;
    private final ModelUnits model;
    private final PartnershipReader partnership;

    RehearsedModel(UnitRows units, MemberRows members, ModelUnits model, PartnershipReader partnership) {
        this.units = units;
        this.members = members;
        this.model = model;
        this.partnership = partnership;
    }

    /** After the stakeholders and the chosen levers, of which those of the rehearsed workshop are left behind. */
    @EventListener
    @Order(20)
    void copy(WorkshopRehearsed rehearsed) {
        var levers = model.levers(rehearsed.copy());
        var copies = new HashMap<UUID, UUID>();
        for (var row : units.of(rehearsed.initiative())) {
            var copy = copy(row, rehearsed, levers);
            if (!row.removed() && units.add(copy)) {
                copies.put(row.id(), copy.id());
            }
        }
        var people = stakeholders(rehearsed);
        for (var row : members.of(rehearsed.initiative())) {
            var unit = copies.get(row.unitId());
            var who = people.get(row.stakeholderId());
            if (unit != null && who != null) {
                var unused = members.add(new MemberRow(
                        Ids.next(), unit, who, row.person(), row.roleText(), row.part(), row.createdAt()));
            }
        }
    }

    private static UnitRow copy(UnitRow row, WorkshopRehearsed rehearsed, List<ModelLever> levers) {
        var copy = UnitRow.fresh(Ids.next(), rehearsed.copy(), row.kind(), row.position())
                .at(row.place(), row.position())
                .called(row.kind(), row.name(), row.purpose())
                .meeting(row.rhythm());
        var goal = row.goalId();
        if (goal != null) {
            return copy.forGoal(rehearsed.part(goal));
        }
        return levers.stream()
                .filter(lever -> lever.title().equals(row.about()))
                .findFirst()
                .map(lever -> copy.forLever(lever.id(), lever.title()))
                .orElse(copy);
    }

    /** The copies of the stakeholders by their originals. */
    private Map<UUID, UUID> stakeholders(WorkshopRehearsed rehearsed) {
        var originals = partnership.stakeholders(rehearsed.initiative());
        var copies = partnership.stakeholders(rehearsed.copy());
        var pairs = new HashMap<UUID, UUID>();
        for (var original : originals) {
            copies.stream()
                    .filter(copy -> same(copy, original))
                    .findFirst()
                    .ifPresent(copy -> pairs.put(original.id(), copy.id()));
        }
        return pairs;
    }

    private static boolean same(Stakeholder one, Stakeholder other) {
        return one.name().equals(other.name()) && one.sector().equals(other.sector());
    }
}
