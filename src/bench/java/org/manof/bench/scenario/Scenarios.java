package org.manof.bench.scenario;

import java.util.List;

/** All scenarios that there are. */
public final class Scenarios {
    private Scenarios() {}

    /** In the order in which {@code bin/bench --help} shows them. */
    public static List<Scenario> all() {
        return List.of(new Join(), new Vote(false), new Vote(true), new Levers(), new Circles());
    }
}
