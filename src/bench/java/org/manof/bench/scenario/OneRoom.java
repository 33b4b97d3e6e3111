package org.manof.bench.scenario;

/** A load of one workshop. */
interface OneRoom extends Scenario.Load {
    /** The ways that its people come by. */
    Sites sites();

    /** Its people. */
    Crowd crowd();

    @Override
    default void settle() {
        new Steps(crowd()).end();
        crowd().calmsDown();
    }

    @Override
    default void close() throws Exception {
        crowd().leaves();
        sites().close();
    }
}
