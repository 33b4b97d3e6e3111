package org.manof.initiative;

import java.util.List;
import java.util.UUID;

/** Published inside the import's transaction, so that a plain listener stores its share together with the rest or not at all. */
public record InitiativeImported(UUID initiative, List<StakeholderSeed> stakeholders) {
    public InitiativeImported {
        stakeholders = List.copyOf(stakeholders);
    }
}
