package org.manof.bench.scenario;

import java.util.List;
import java.util.stream.Stream;

/** All scenarios that there are. */
public final class Scenarios {
    private Scenarios() {}

    /** In the order in which {@code bin/bench --help} shows them. */
    public static List<Scenario> all() {
        return Stream.concat(
                        Stream.of(
                                new Join(), new Levers(), new Circles(), new Reconnect(), new Leftovers(), new Soak()),
                        Vote.all())
                .toList();
    }
}
