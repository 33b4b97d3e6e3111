package org.manof.bench.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Stage;

/** The facilitator's steps around a vote, and when the phones saw them. */
public final class Steps {
    private static final double MILLIS = 1e6;

    private final Crowd crowd;

    /** The steps that this room's facilitator takes. */
    public Steps(Crowd crowd) {
        this.crowd = crowd;
    }

    /** Closes, reveals, and opens the next round; writes down how long after each press the last phone had it. */
    void measure(Round round) {
        step(round, "CLOSE", Stage.CLOSED, "close→last phone");
        step(round, "REVEAL", Stage.REVEALED, "reveal→last phone");
        crowd.board().sees(Stage.REVEALED);
        step(round, "REOPEN", Stage.OPEN, "reopen→last phone");
        crowd.board().counts(0);
        crowd.console().counts(0);
    }

    private void step(Round round, String step, Stage stage, String name) {
        var seen = take(step, stage);
        seen.forEach(after -> round.time("phase change→phone", after));
        round.figure(name, Collections.max(seen) / MILLIS, "ms");
    }

    /** The same, unmeasured. */
    public void walk() {
        take("CLOSE", Stage.CLOSED);
        take("REVEAL", Stage.REVEALED);
        crowd.board().sees(Stage.REVEALED);
        take("REOPEN", Stage.OPEN);
        crowd.board().counts(0);
        crowd.console().counts(0);
    }

    /** Closes and reveals, so that every screen shows what the database has. */
    public void end() {
        take("CLOSE", Stage.CLOSED);
        take("REVEAL", Stage.REVEALED);
        crowd.board().sees(Stage.REVEALED);
        crowd.console().sees(Stage.REVEALED);
    }

    /** The nanoseconds after the press at which each phone had it. */
    private List<Long> take(String step, Stage stage) {
        var pressed = crowd.console().takes(step);
        var after = new ArrayList<Long>();
        crowd.phones().forEach(phone -> after.add(phone.sees(stage) - pressed));
        return after;
    }
}
