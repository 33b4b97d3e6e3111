package org.manof.bench.wire;

import java.util.concurrent.atomic.LongAdder;

/** What came down to one window. */
public final class Traffic {
    private final LongAdder pushes = new LongAdder();
    private final LongAdder pushBytes = new LongAdder();
    private final LongAdder answers = new LongAdder();
    private final LongAdder answerBytes = new LongAdder();
    private final LongAdder heldBack = new LongAdder();
    private final LongAdder resyncs = new LongAdder();
    private final LongAdder retries = new LongAdder();

    Traffic() {}

    /**
     * Counts since the window was opened: messages over the socket and their bytes on the line, answers to requests and theirs,
     * messages that came before the one they follow, states fetched anew after a lost message, and requests sent again.
     */
    public record Counts(
            long pushes, long pushBytes, long answers, long answerBytes, long heldBack, long resyncs, long retries) {
        /** Nothing yet. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        /** These and those of another window. */
        public Counts plus(Counts other) {
            return new Counts(
                    pushes + other.pushes,
                    pushBytes + other.pushBytes,
                    answers + other.answers,
                    answerBytes + other.answerBytes,
                    heldBack + other.heldBack,
                    resyncs + other.resyncs,
                    retries + other.retries);
        }

        /** What has come since {@code before}. */
        public Counts since(Counts before) {
            return new Counts(
                    pushes - before.pushes,
                    pushBytes - before.pushBytes,
                    answers - before.answers,
                    answerBytes - before.answerBytes,
                    heldBack - before.heldBack,
                    resyncs - before.resyncs,
                    retries - before.retries);
        }
    }

    /** The counts now. */
    public Counts counts() {
        return new Counts(
                pushes.sum(),
                pushBytes.sum(),
                answers.sum(),
                answerBytes.sum(),
                heldBack.sum(),
                resyncs.sum(),
                retries.sum());
    }

    void pushed(long bytes) {
        pushes.increment();
        pushBytes.add(bytes);
    }

    void answered(long bytes) {
        answers.increment();
        answerBytes.add(bytes);
    }

    void heldBack() {
        heldBack.increment();
    }

    void resynced() {
        resyncs.increment();
    }

    void retried() {
        retries.increment();
    }
}
