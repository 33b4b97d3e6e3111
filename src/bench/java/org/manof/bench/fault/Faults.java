package org.manof.bench.fault;

import java.util.List;
import java.util.stream.Stream;
import org.manof.bench.scenario.Scenario;

/** All that can be made to go wrong. */
public final class Faults {
    private Faults() {}

    /** In the order in which {@code bin/bench} shows them. */
    public static List<Scenario> all() {
        return Stream.of(
                        new Kill(),
                        new DatabaseRestart(),
                        new BusCut(),
                        new Halt(),
                        new SlowNetwork(),
                        new CloseRace(),
                        new TwoFacilitators(),
                        new Deaf())
                .<Scenario>map(UnderFault::new)
                .toList();
    }
}
