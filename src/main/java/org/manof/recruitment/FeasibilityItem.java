package org.manof.recruitment;

/** What decides whether working together is feasible; named by the bundle keys {@code candidate.check.NAME}. */
public enum FeasibilityItem {
    INTEREST,
    POPULATION,
    LANGUAGE,
    CAPACITY,
    MONEY,
    TIMING
}
