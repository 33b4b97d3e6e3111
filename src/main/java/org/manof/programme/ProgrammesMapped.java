package org.manof.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.springframework.stereotype.Component;

/** Existing programmes are mapped once every chosen lever has some and something is decided about each of them. */
@Component
class ProgrammesMapped implements StepEvidence {
    private final ProgrammeMaps maps;

    ProgrammesMapped(ProgrammeMaps maps) {
        this.maps = maps;
    }

    @Override
    public MethodStep step() {
        return MethodStep.PROGRAMMES;
    }

    @Override
    public List<Lack> lacks(UUID initiative) {
        var all = maps.of(initiative);
        if (all.isEmpty()) {
            return List.of(Lack.workshop(Programmes.KIND, "lack.programmes.none"));
        }
        var lacks = new ArrayList<Lack>();
        var bare = all.stream().filter(map -> map.programmes().isEmpty()).count();
        if (bare > 0) {
            lacks.add(Lack.workshop(Programmes.KIND, "lack.programmes.bare", bare));
        }
        var open = all.stream().mapToInt(LeverMap::undecided).sum();
        if (open > 0) {
            lacks.add(Lack.workshop(ProgrammeVotes.KIND, "lack.programmes.open", open));
        }
        return List.copyOf(lacks);
    }
}
