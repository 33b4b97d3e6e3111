package org.manof.bench.figures;

import java.util.Arrays;

/** Times of one kind in nanoseconds; may be added to from many threads. */
final class Samples {
    private static final int FIRST = 1024;

    private long[] nanos = new long[FIRST];
    private int count;

    synchronized void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    synchronized int count() {
        return count;
    }

    /**
     * The smallest sample that at least {@code percent} of all samples do not exceed (nearest rank), in milliseconds. Refuses when there
     * is no sample.
     */
    synchronized double percentile(double percent) {
        if (count == 0) {
            throw new IllegalStateException("no sample");
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        var rank = (int) Math.ceil(percent / 100 * count);
        return sorted[Math.clamp(rank, 1, count) - 1] / 1e6;
    }
}
