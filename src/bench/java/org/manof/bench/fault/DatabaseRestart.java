package org.manof.bench.fault;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.manof.bench.figures.Round;
import org.manof.bench.scenario.Pace;
import org.manof.bench.stand.Layout;

/** PostgreSQL is ended at once in the burst and comes back: nothing is acknowledged meanwhile, and everything is saved afterwards. */
final class DatabaseRestart implements Mishap {
    private static final double SECONDS = 12;
    private static final long AWAY_MS = 5_000;
    /** What was answered before PostgreSQL ended may be drawn so much later. */
    private static final long ON_ITS_WAY = TimeUnit.MILLISECONDS.toNanos(1_000);

    @Override
    public String name() {
        return "database-restart";
    }

    @Override
    public String summary() {
        return "PostgreSQL is ended at once in a burst of votes, and started again 5 s later; needs --db postgres";
    }

    @Override
    public Optional<String> lacks(Layout layout) {
        return Needs.postgres(layout);
    }

    @Override
    public void strikes(Scene scene, Round round) throws Exception {
        var storm = new Storm(scene.phones(), round.number(), SECONDS);
        var moment = new Random().nextDouble(1, 5);
        var gone = new AtomicLong();
        var back = new AtomicLong();
        storm.rages(() -> {
            storm.reaches(moment);
            scene.harm().stopsDatabase();
            gone.set(System.nanoTime());
            Pace.rest(AWAY_MS);
            back.set(System.nanoTime());
            scene.harm().startsDatabase();
            round.figure("started→answers", (System.nanoTime() - back.get()) / 1e9, "s");
            return moment;
        });
        storm.measure(round);
        round.figure("started→all have voted again", scene.everybodyVotes(back.get()), "s");
        var answered = storm.answeredBetween(gone.get() + ON_ITS_WAY, back.get());
        round.figure("answered while it was away", answered, "");
        if (answered > 0) {
            throw new IllegalStateException(answered + " taps were answered without a database");
        }
    }
}
