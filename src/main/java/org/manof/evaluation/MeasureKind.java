package org.manof.evaluation;

/** What a measure tells: that something was set up, what was done, or what has changed by it. */
public enum MeasureKind {
    SETUP,
    OUTPUT,
    OUTCOME
}
