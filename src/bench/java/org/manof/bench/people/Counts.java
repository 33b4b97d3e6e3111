package org.manof.bench.people;

import java.util.ArrayList;
import java.util.List;

/** A number on a screen as it changes. */
public final class Counts {
    private List<Count> steps = new ArrayList<>();

    Counts() {}

    /** The screen said {@code count} from {@code at} on, in nanoseconds of {@link System#nanoTime}. */
    public record Count(int count, long at) {}

    synchronized void add(int count, long at) {
        steps.add(new Count(count, at));
    }

    /** The steps since this was asked last. */
    public synchronized List<Count> taken() {
        var taken = steps;
        steps = new ArrayList<>();
        return taken;
    }
}
