package org.manof.bench.fault;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Console;
import org.manof.bench.people.Stage;
import org.manof.bench.scenario.Pace;

/**
 * Two facilitators press at the same time: close and open again, over and over while people vote; then one reveals while the other opens
 * again; then both close, both reveal, and both open the next round, of which there must be one.
 */
final class TwoFacilitators implements Mishap {
    private static final double SECONDS = 8;
    /** After which every screen shows what there is. */
    private static final long SETTLED_MS = 1_500;

    private @Nullable Console second;

    @Override
    public String name() {
        return "two-facilitators";
    }

    @Override
    public String summary() {
        return "two consoles close, reveal and open again at the same time, over and over, while people vote";
    }

    @Override
    public void strikes(Scene scene, Round round) throws Exception {
        var other = other(scene);
        var first = scene.crowd().console();
        var storm = new Storm(scene.phones(), round.number(), SECONDS);
        var pressed = new AtomicInteger();
        var over = new AtomicBoolean();
        Pace.allTogether(3, i -> switch (i) {
            case 0 -> () -> presses(first, over, pressed);
            case 1 -> () -> presses(other, over, pressed);
            default ->
                () -> {
                    try {
                        storm.rages(() -> i);
                    } finally {
                        over.set(true);
                    }
                    return i;
                };
        });
        storm.measure(round);
        round.figure("refused", storm.refused(), "");
        round.figure("steps pressed in the storm", pressed.get(), "");
        ends(scene, first, other);
    }

    private static Object presses(Console console, AtomicBoolean over, AtomicInteger pressed) {
        while (!over.get()) {
            if (console.presses("CLOSE") || console.presses("REOPEN")) {
                pressed.incrementAndGet();
            }
            Pace.rest(20);
        }
        return console;
    }

    private static void ends(Scene scene, Console first, Console other) throws InterruptedException {
        Pace.rest(SETTLED_MS);
        closes(scene, first);
        together(() -> first.presses("REVEAL"), () -> other.presses("REOPEN"));
        Pace.rest(SETTLED_MS);
        if (first.stage() != Stage.REVEALED) {
            closes(scene, first);
            together(() -> first.presses("REVEAL"), () -> other.presses("REVEAL"));
        }
        scene.phones().forEach(phone -> phone.sees(Stage.REVEALED));
        first.sees(Stage.REVEALED);
        other.sees(Stage.REVEALED);
        scene.crowd().room().beginsAgain();
        together(() -> first.presses("REOPEN"), () -> other.presses("REOPEN"));
        scene.phones().forEach(phone -> phone.sees(Stage.OPEN));
    }

    private static void closes(Scene scene, Console console) {
        var unused = console.presses("CLOSE");
        scene.phones().forEach(phone -> phone.sees(Stage.CLOSED));
    }

    private static void together(Runnable one, Runnable other) throws InterruptedException {
        Pace.allTogether(2, i -> () -> {
            (i == 0 ? one : other).run();
            return i;
        });
    }

    private Console other(Scene scene) throws IOException {
        var known = second;
        if (known == null) {
            known = new Console(scene.sites().last(), scene.crowd().room(), "second console");
            known.signsIn(scene.setting().stand().facilitator());
            known.opensConsole();
            second = known;
        }
        return known;
    }

    @Override
    public void ends() throws IOException {
        if (second != null) {
            second.leaves();
        }
    }
}
