package org.manof.bench.people;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.manof.bench.history.Journal;
import org.manof.bench.history.Screen;
import org.manof.bench.history.Who;
import org.manof.bench.wire.Answer;
import org.manof.bench.wire.Tab;
import org.manof.bench.wire.Traffic;

/** Somebody or something with one window on a workshop, and what that window has shown. */
abstract class Screened {
    /** How long a person waits for a page. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long PAUSE_NANOS = 500_000_000;

    final Room room;
    private final String name;
    private final AtomicInteger opened = new AtomicInteger();
    private @Nullable Tab tab;
    private @Nullable Seen seen;
    private Traffic.Counts before = Traffic.Counts.NONE;

    Screened(Room room, String name) {
        this.room = room;
        this.name = name;
    }

    /** Looks at another window from now on. */
    Seen begins(@Nullable Who who) {
        var screen = new Screen(name + ", " + opened.incrementAndGet());
        var next = new Seen(room, screen, who);
        seen = next;
        return next;
    }

    void looksAt(Tab next) {
        tab = next;
    }

    Tab tab() {
        return Objects.requireNonNull(tab, "no window yet");
    }

    Seen seen() {
        return Objects.requireNonNull(seen, "no window yet");
    }

    /** How far the vote is on this screen. */
    public Stage stage() {
        return seen().stage();
    }

    /** When this screen last came to a stage, in nanoseconds of {@link System#nanoTime}; waits for it to come. */
    public long sees(Stage stage) {
        return tab().await(
                        name + " sees " + stage,
                        PATIENCE,
                        look -> Optional.of(seen()).filter(s -> s.stage() == stage))
                .since(stage);
    }

    /** Whether the server can speak to this screen by itself now. */
    public boolean connected() {
        return tab().connected();
    }

    /** Waits until it can. */
    public void connects() {
        tab().await(name + " is connected", PATIENCE, look -> Optional.of(tab()).filter(Tab::connected));
    }

    /** What came down to this screen since this was asked last. */
    public Traffic.Counts traffic() {
        var now = tab().traffic();
        var since = now.since(before);
        before = now;
        return since;
    }

    /** How many had voted, as this screen said it. */
    public List<Counts.Count> turnouts() {
        return seen().turnouts().taken();
    }

    /** How many placements lay in all circles, as this screen said it. */
    public List<Counts.Count> placements() {
        return seen().placements().taken();
    }

    /** Waits until it says that so many have voted. */
    public void counts(int voters) {
        var unused = tab().await(
                        voters + " voters on " + name,
                        PATIENCE,
                        look -> Optional.of(Sight.turnout(look).orElse(-1)).filter(count -> count == voters));
    }

    /** Whether this window is still one, as far as it has heard: not left, and known to the server. */
    public boolean open() {
        return tab().open();
    }

    /** The page is gone without a word, as when a battery is empty. */
    public void vanishes() {
        tab().vanish();
        seen().ends();
        room.journal().closed(seen().screen());
    }

    /** Opens what it showed in a new window of the same browser. */
    abstract void arrives() throws IOException;

    /** Loads the page anew, again and again until it is there. Refuses when that takes two minutes. */
    public void comesBack() {
        var deadline = System.nanoTime() + 2 * PATIENCE.toNanos();
        while (true) {
            vanishes();
            try {
                arrives();
                return;
            } catch (IOException | RuntimeException notYet) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(name + " does not come back", notYet);
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Closes the window; what it showed last stays said. */
    public void leaves() throws IOException {
        tab().leave();
    }

    /** Closes the window while the others go on. */
    public void leavesEarly() throws IOException {
        room.journal().closed(seen().screen());
        leaves();
    }

    /** Notes what came of a command. Where several were answered together, a refusal does not tell which of them it means. */
    static void settle(Journal.Sent sent, Answer answer, boolean refused) {
        if (!refused) {
            var unused = sent.acknowledged();
        } else if (answer.together() == 1) {
            sent.refused();
        }
    }
}
