package org.manof.partnership;

import java.util.List;
import java.util.UUID;
import org.manof.lever.LeverReader;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Component;

/** The levers around which circles are drawn. */
@Component
class ChosenLevers {
    private final LeverReader levers;

    ChosenLevers(LeverReader levers) {
        this.levers = levers;
    }

    /** The initiative's chosen levers, the first chosen first. */
    List<LeverChoice> of(UUID initiative) {
        return levers.chosen(initiative).stream()
                .map(chosen -> new LeverChoice(chosen.lever(), chosen.title()))
                .toList();
    }

    /** Refuses a lever that is foreign or not chosen. */
    void require(UUID initiative, UUID lever) {
        if (!chosen(initiative, lever)) {
            throw Refusal.notFound();
        }
    }

    /** Whether the lever is among the initiative's chosen ones. */
    boolean chosen(UUID initiative, UUID lever) {
        return of(initiative).stream().anyMatch(chosen -> chosen.id().equals(lever));
    }
}
