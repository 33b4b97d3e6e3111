package org.manof.partnership;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.springframework.stereotype.Component;

/** Possible partners are mapped once somebody's place in a circle around a chosen lever is settled. */
@Component
class PartnersMapped implements StepEvidence {
    private final FinalCircles fixed;
    private final ChosenLevers levers;

    PartnersMapped(FinalCircles fixed, ChosenLevers levers) {
        this.fixed = fixed;
        this.levers = levers;
    }

    @Override
    public MethodStep step() {
        return MethodStep.PARTNERS;
    }

    @Override
    public List<Lack> lacks(UUID initiative) {
        var chosen = levers.of(initiative).stream().map(LeverChoice::id).toList();
        var done = fixed.partners(initiative).stream()
                .anyMatch(partner -> partner.circle() != Circle.OUT && chosen.contains(partner.lever()));
        return done ? List.of() : List.of(Lack.workshop(Circles.KIND, "lack.partners"));
    }
}
