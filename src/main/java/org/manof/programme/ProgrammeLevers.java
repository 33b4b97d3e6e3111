package org.manof.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.lever.LeverReader;
import org.manof.partnership.LeverChoice;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Component;

/** The levers around which programmes are mapped. */
@Component
class ProgrammeLevers {
    private final LeverReader levers;

    ProgrammeLevers(LeverReader levers) {
        this.levers = levers;
    }

    /** The initiative's chosen levers, the first chosen first. */
    List<LeverChoice> of(UUID initiative) {
        return levers.chosen(initiative).stream()
                .map(chosen -> new LeverChoice(chosen.lever(), chosen.title()))
                .toList();
    }

    /** The chosen lever with that id; empty for a foreign one, and one that is not chosen. */
    Optional<LeverChoice> find(UUID initiative, UUID lever) {
        return of(initiative).stream()
                .filter(chosen -> chosen.id().equals(lever))
                .findFirst();
    }

    /** Refuses a lever that is foreign or not chosen. */
    void require(UUID initiative, UUID lever) {
        if (find(initiative, lever).isEmpty()) {
            throw Refusal.notFound();
        }
    }
}
