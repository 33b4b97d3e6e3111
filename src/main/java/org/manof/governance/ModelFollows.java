package org.manof.governance;

import java.util.UUID;
import org.manof.lever.LeverChosen;
import org.manof.lever.LeverUnchosen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who is at the model that the chosen levers are others now; groups of levers that are no longer chosen stay, and are marked. */
@Component
class ModelFollows {
    private final ModelChanges changes;
    private final UnitRows units;

    ModelFollows(ModelChanges changes, UnitRows units) {
        this.changes = changes;
        this.units = units;
    }

    @EventListener
    void chosen(LeverChosen event) {
        follow(event.initiative());
    }

    @EventListener
    void unchosen(LeverUnchosen event) {
        follow(event.initiative());
    }

    private void follow(UUID initiative) {
        if (!units.of(initiative).isEmpty()) {
            changes.within(initiative);
        }
    }
}
