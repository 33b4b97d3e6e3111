package org.manof.workshop;

/** Whether a workshop is meant. */
public enum Mode {
    REAL,
    /** A copy to practise on, in which most people are simulated. */
    REHEARSAL,
    /** What a screen is shown that is still open after its rehearsal was wiped. */
    WIPED
}
