package org.manof.bench.figures;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/** How far a screen is behind what was sent: from the k-th scheduled command until the screen counts at least k. */
public final class Lag {
    private Lag() {}

    /** At the moment {@code at} (nanoseconds of {@link System#nanoTime}) the screen showed {@code total}. */
    public record Sighting(long at, long total) {}

    /**
     * Hands a lag in nanoseconds to {@code each} for every one of the {@code scheduled} moments that the screen has caught up with.
     * {@code sightings} are in the order in which they were seen. Returns how many it never caught up with.
     */
    public static int measure(long[] scheduled, List<Sighting> sightings, LongConsumer each) {
        var sorted = scheduled.clone();
        Arrays.sort(sorted);
        var next = 0;
        for (var sighting : sightings) {
            while (next < sorted.length && next < sighting.total()) {
                each.accept(sighting.at() - sorted[next]);
                next++;
            }
        }
        return sorted.length - next;
    }
}
