package org.manof.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.manof.workshop.Simulated;

/** One simulated person: how quick they are, when they act next, and how much of it they still do in the activity that is open. */
final class Player {
    private static final double NEVER_BEGINS = 0.06;
    private static final double STOPS_HALFWAY = 0.12;
    private static final double SAYS_DONE = 0.85;
    private static final int ALL_OF_IT = 60;

    private final int number;
    private final Random random;
    private final double slowness;
    private Instant next;
    private int left;
    private boolean saysDone;
    private @Nullable Simulated seated;

    /** Comes at {@code arrival}. The same number always decides the same. */
    Player(int number, Instant arrival) {
        this.number = number;
        this.random = new Random(31L * number + 7);
        this.slowness = 0.6 + random.nextDouble() * 1.4;
        this.next = arrival;
    }

    int number() {
        return number;
    }

    Random random() {
        return random;
    }

    boolean due(Instant now) {
        return !next.isAfter(now);
    }

    @Nullable
    Simulated seated() {
        return seated;
    }

    void sits(Simulated here, Instant now) {
        seated = here;
        begins(now);
    }

    /** Another activity is open: reads what is asked, and finds out how much they care. */
    void begins(Instant now) {
        var cares = random.nextDouble();
        left = cares < NEVER_BEGINS ? 0 : cares < NEVER_BEGINS + STOPS_HALFWAY ? 1 + random.nextInt(3) : ALL_OF_IT;
        saysDone = random.nextDouble() < SAYS_DONE;
        if (seated != null) {
            pauses(now, 3, 14);
        }
    }

    /** Waits between so many seconds, more if they are slow. */
    void pauses(Instant now, int least, int most) {
        var seconds = (least + random.nextDouble() * (most - least)) * slowness;
        next = now.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** True if they still care. */
    boolean goesOn() {
        return left > 0;
    }

    void hasActed(Instant now) {
        left--;
        pauses(now, 2, 7);
    }

    /** Whether they say now that they are done: once for each activity, if at all. */
    boolean saysDone() {
        var now = saysDone;
        saysDone = false;
        return now;
    }
}
