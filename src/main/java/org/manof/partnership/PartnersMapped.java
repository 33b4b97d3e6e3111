package org.manof.partnership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.springframework.stereotype.Component;

/**
 * Possible partners are mapped once each chosen lever has somebody settled in one of its circles, and everybody who is in one today has a
 * circle where we want them.
 */
@Component
class PartnersMapped implements StepEvidence {
    private final FinalCircles fixed;
    private final ChosenLevers levers;

    PartnersMapped(FinalCircles fixed, ChosenLevers levers) {
        this.fixed = fixed;
        this.levers = levers;
    }

    /** A stakeholder around a lever. */
    private record Pair(UUID lever, UUID stakeholder) {}

    @Override
    public MethodStep step() {
        return MethodStep.PARTNERS;
    }

    @Override
    public List<Lack> lacks(UUID initiative) {
        var chosen = levers.of(initiative).stream().map(LeverChoice::id).toList();
        var empty = new HashSet<>(chosen);
        var today = new HashSet<Pair>();
        var wanted = new HashSet<Pair>();
        for (var row : fixed.all(initiative)) {
            var pair = new Pair(row.leverId(), row.stakeholderId());
            if (row.aim() == Aim.TARGET) {
                wanted.add(pair);
            } else if (row.circle() != Circle.OUT && chosen.contains(row.leverId())) {
                today.add(pair);
            }
        }
        today.forEach(pair -> empty.remove(pair.lever()));
        today.removeAll(wanted);
        if (empty.size() == chosen.size()) {
            return List.of(Lack.workshop(Circles.KIND, "lack.partners"));
        }
        var lacks = new ArrayList<Lack>();
        if (!empty.isEmpty()) {
            lacks.add(Lack.workshop(Circles.KIND, "lack.partners.levers", empty.size()));
        }
        if (!today.isEmpty()) {
            lacks.add(Lack.workshop(Circles.KIND, "lack.partners.target", today.size()));
        }
        return List.copyOf(lacks);
    }
}
