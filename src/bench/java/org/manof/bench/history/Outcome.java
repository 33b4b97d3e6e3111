package org.manof.bench.history;

/** How a command ended for the screen that sent it. Unknown: no answer came, so the database may have it or not. */
public enum Outcome {
    UNKNOWN,
    ACKNOWLEDGED,
    REFUSED
}
