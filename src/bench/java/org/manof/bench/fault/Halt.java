package org.manof.bench.fault;

import org.manof.bench.figures.Round;
import org.manof.bench.scenario.Pace;

/** The first node stands still for a while in the middle of a burst, as a machine that swaps or is being moved. */
final class Halt implements Mishap {
    private static final double SECONDS = 8;
    private static final double MOMENT = 3;
    private static final long STILL_MS = 15_000;

    @Override
    public String name() {
        return "pause";
    }

    @Override
    public String summary() {
        return "the first node stands still (SIGSTOP) for 15 s in a burst of votes";
    }

    @Override
    public void strikes(Scene scene, Round round) throws Exception {
        var storm = new Storm(scene.phones(), round.number(), SECONDS);
        storm.rages(() -> {
            storm.reaches(MOMENT);
            scene.harm().halts(0);
            try {
                Pace.rest(STILL_MS);
            } finally {
                scene.harm().goesOn(0);
            }
            return MOMENT;
        });
        storm.measure(round);
    }
}
