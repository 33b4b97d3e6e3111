package org.manof.partnership;

import java.util.Set;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Answerers;
import org.springframework.stereotype.Component;

/** Who placed anybody in a circle. */
@Component
class Placers implements Answerers {
    private final Placements placements;

    Placers(Placements placements) {
        this.placements = placements;
    }

    @Override
    public Set<UUID> in(ActivityRef activity) {
        return placements.people(activity.id());
    }
}
