package org.manof.coverage;

import java.util.Set;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Answerers;
import org.springframework.stereotype.Component;

/** Who filled anything into a matrix. */
@Component
class Fillers implements Answerers {
    private final Coverages coverages;
    private final CoverageRows rows;

    Fillers(Coverages coverages, CoverageRows rows) {
        this.coverages = coverages;
        this.rows = rows;
    }

    @Override
    public Set<UUID> in(ActivityRef activity) {
        return coverages
                .rounds()
                .latest(activity)
                .map(round -> rows.answered(round.id()))
                .orElse(Set.of());
    }
}
