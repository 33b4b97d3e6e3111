package org.manof.bench.figures;

/** One measured round; may be written to from many threads. A name means the same in every round. */
public interface Round {
    /** The first is 1. */
    int number();

    /** Adds one time, in nanoseconds, to the samples {@code name}; the table shows their p50, p95, p99 and highest in milliseconds. */
    void time(String name, long nanos);

    /** Notes a figure of the whole round, such as pushes per phone; {@code unit} may be empty. */
    void figure(String name, double value, String unit);

    /**
     * Runs {@code burst} and notes beside it what the nodes used meanwhile: CPU seconds in all and per thousand of {@code commands},
     * the milliseconds they stood still for garbage collection, and how late the client itself was.
     */
    void underLoad(int commands, Burst burst) throws Exception;

    /** What is measured with its cost. */
    @FunctionalInterface
    interface Burst {
        void run() throws Exception;
    }
}
