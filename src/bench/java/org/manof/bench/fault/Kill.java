package org.manof.bench.fault;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.manof.bench.figures.Round;

/** The first node dies at a random moment of the burst, as in a power failure, and is started again on the same data. */
final class Kill implements Mishap {
    private static final double SECONDS = 5;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String summary() {
        return "kill -9 of the first node at a random moment of a burst of votes, and start again";
    }

    @Override
    public void strikes(Scene scene, Round round) throws Exception {
        var storm = new Storm(scene.phones(), round.number(), SECONDS);
        var moment = new Random().nextDouble(0.1 * SECONDS, 0.9 * SECONDS);
        var killed = new AtomicLong();
        storm.rages(() -> {
            storm.reaches(moment);
            scene.harm().kills(0);
            killed.set(System.nanoTime());
            scene.harm().startsAgain(0);
            round.figure("killed→ready again", (System.nanoTime() - killed.get()) / 1e9, "s");
            scene.crowd().board().comesBack();
            scene.crowd().console().comesBack();
            return moment;
        });
        storm.measure(round);
        round.figure("killed→all have voted again", scene.everybodyVotes(killed.get()), "s");
    }
}
